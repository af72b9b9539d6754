package cn.zhibao.caseintake.competence;

import cn.zhibao.caseintake.CaseAction;
import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseService;
import cn.zhibao.caseintake.RegisterCase;
import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.contracts.caseintake.CompetenceStated;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What competence for matters hangs on, and what follows from it.
@ApplicationScoped
public class CompetenceService {

    private final CaseService cases;
    private final CompetenceRepository facts;
    private final DisputeRepository disputes;

    CompetenceService(CaseService cases, CompetenceRepository facts, DisputeRepository disputes) {
        this.cases = cases;
        this.facts = facts;
        this.disputes = disputes;
    }

    /// Who would be competent for a matter that is about to be registered.
    public Suggestion suggest(RegisterCase matter, CompetenceFacts known, Call call) {
        Policy.demand(call.actor(), CaseAction.REGISTER, matter.region());
        return Suggestion.of(new AskedMatter(
                matter.region(),
                matter.source(),
                matter.right(),
                matter.receivedOn(),
                known,
                cases.isSecondTransferRefused()));
    }

    /// Keeps what is known at registration.
    public Uni<CaseFile> register(CaseFile caseFile, CompetenceFacts known, Call call) {
        return known.isNone()
                ? Uni.createFrom().item(caseFile)
                : cases.keepBeside(caseFile, () -> keep(caseFile, new StateFacts(known, Optional.empty()), call), call);
    }

    /// Says anew what is known, and why.
    public Uni<CaseFile> state(UUID id, StateFacts command, Call call) {
        return cases.conduct(id, call, caseFile -> {
            caseFile.demandUnderWay();
            return facts.of(id)
                    .invoke(stated -> demandAnew(stated, command.facts()))
                    .chain(() -> keep(caseFile, command, call));
        });
    }

    /// Everything about a matter's competence.
    public Uni<Competence> of(UUID id, Call call) {
        return cases.find(id, call)
                .chain(caseFile -> facts.of(id)
                        .chain(stated -> disputes.of(id)
                                .map(all -> new Competence(
                                        caseFile, stated, suggestion(caseFile, Competence.now(stated)), all))));
    }

    private Suggestion suggestion(CaseFile caseFile, CompetenceFacts known) {
        return Suggestion.of(new AskedMatter(
                caseFile.region(),
                caseFile.source(),
                caseFile.right(),
                caseFile.receivedOn(),
                known,
                cases.isSecondTransferRefused()));
    }

    private Uni<CompetenceStated> keep(CaseFile caseFile, StateFacts command, Call call) {
        var stated =
                new StatedFacts(command.facts(), command.reason(), call.actor().name(), call.today());
        return facts.insert(Ids.at(call.at()), caseFile, stated)
                .replaceWith(command.facts().stated(caseFile.id(), call.today()));
    }

    private static void demandAnew(List<StatedFacts> stated, CompetenceFacts known) {
        if (Competence.now(stated).equals(known)) {
            throw new Refused(
                    CommonRefusal.INVALID,
                    List.of(new FieldFault("actPlace", "与已登记的内容相同", "says the same as what is on record")));
        }
    }
}

package cn.zhibao.caseintake.allegation;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseService;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.contracts.caseintake.AllegationStated;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps what is alleged in a matter, from its registration on, and everything that was said of it before.
@ApplicationScoped
public class AllegationService {

    private final CaseService cases;
    private final AllegationRepository allegations;

    AllegationService(CaseService cases, AllegationRepository allegations) {
        this.cases = cases;
        this.allegations = allegations;
    }

    /// Keeps what is known at registration.
    public Uni<CaseFile> register(CaseFile caseFile, Allegation known, Call call) {
        if (known.isNone()) {
            return Uni.createFrom().item(caseFile);
        }
        known.demandDays("allegation.", call.today());
        return cases.keepBeside(
                caseFile, () -> keep(caseFile, new StateAllegation(known, Optional.empty()), call), call);
    }

    /// Says it anew, and why.
    public Uni<CaseFile> state(UUID id, StateAllegation command, Call call) {
        command.allegation().demandDays("", call.today());
        return cases.conduct(id, call, caseFile -> {
            caseFile.demandUnderWay();
            return allegations
                    .of(id)
                    .invoke(stated -> demandAnew(stated, command.allegation()))
                    .chain(() -> keep(caseFile, command, call));
        });
    }

    /// All that was said of it, the newest first.
    public Uni<List<StatedAllegation>> of(UUID id, Call call) {
        return cases.find(id, call).chain(caseFile -> allegations.of(id));
    }

    private Uni<AllegationStated> keep(CaseFile caseFile, StateAllegation command, Call call) {
        var stated = new StatedAllegation(
                command.allegation(), command.reason(), call.actor().name(), call.today());
        return allegations
                .insert(Ids.at(call.at()), caseFile, stated)
                .replaceWith(new AllegationStated(caseFile.id(), call.today()));
    }

    private static void demandAnew(List<StatedAllegation> stated, Allegation known) {
        var standing =
                stated.stream().findFirst().map(StatedAllegation::allegation).orElse(Allegation.NONE);
        if (standing.equals(known)) {
            throw new Refused(
                    CommonRefusal.INVALID,
                    List.of(new FieldFault("act", "与已登记的内容相同", "says the same as what is on record")));
        }
    }
}

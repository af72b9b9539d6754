package cn.zhibao.caseintake.distribution;

import cn.zhibao.caseintake.CaseAction;
import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseQuery;
import cn.zhibao.caseintake.CaseRefusal;
import cn.zhibao.caseintake.CaseService;
import cn.zhibao.caseintake.HandlingService;
import cn.zhibao.caseintake.Worklist;
import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.Paging;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.caseintake.CaseAssigned;
import cn.zhibao.contracts.reference.RegionCode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Puts matters that nobody has into hands by rule: proposes with the reasons, and assigns at once where a rule says
/// so.
/// Whoever assigns has the region to themselves until it is done, so two who come at once never take one turn twice.
@ApplicationScoped
public class DistributionService {

    private final CaseService cases;
    private final HandlingService handling;
    private final RotaRepository rotas;
    private final RuleRepository rules;

    DistributionService(CaseService cases, HandlingService handling, RotaRepository rotas, RuleRepository rules) {
        this.cases = cases;
        this.handling = handling;
        this.rotas = rotas;
        this.rules = rules;
    }

    /// A matter and what is proposed for it.
    public record Proposed(CaseFile file, Proposal proposal) {}

    /// Assigns a matter that has just been registered, where the first rule that fits says so.
    public Uni<CaseFile> distribute(CaseFile fresh, Call call) {
        return rules.standing(fresh.region())
                .map(standing -> standing.stream()
                        .anyMatch(
                                one -> one.rule().terms().atOnce() && one.rule().fits(fresh, call.today())))
                .chain(isWanted ->
                        isWanted ? assignAtOnce(fresh, call) : Uni.createFrom().item(fresh));
    }

    private Uni<CaseFile> assignAtOnce(CaseFile fresh, Call call) {
        return rotas.inTurn(fresh.region())
                .chain(() -> rotas.of(fresh.region(), call.today()))
                .chain(rota -> {
                    var proposal = rota.propose(fresh);
                    return rota.isAtOnce(fresh) && proposal.officer().isPresent()
                            ? assigned(fresh, proposal, call).chain(event -> cases.tell(fresh, event, call))
                            : Uni.createFrom().item(fresh);
                });
    }

    /// The matters that wait to be claimed, the newest first, each with what is proposed for it if those before it are
    /// assigned as proposed.
    public Uni<List<Proposed>> propose(int most, Call call) {
        var waiting = CaseQuery.of(Worklist.TO_CLAIM, null, null);
        return handling.page(waiting, new Paging(Paging.Order.NEWEST, null, most), call)
                .chain(page -> {
                    var rotaOf = new HashMap<RegionCode, Rota>();
                    var loaded = Uni.createFrom().voidItem();
                    for (var region : page.items().stream()
                            .map(CaseFile::region)
                            .distinct()
                            .toList()) {
                        loaded = loaded.chain(() -> rotas.of(region, call.today()))
                                .invoke(rota -> rotaOf.put(region, rota))
                                .replaceWithVoid();
                    }
                    return loaded.map(done -> proposed(page.items(), rotaOf));
                });
    }

    private static List<Proposed> proposed(List<CaseFile> files, Map<RegionCode, Rota> rotaOf) {
        var proposed = new ArrayList<Proposed>();
        for (var file : files) {
            var rota = rotaOf.get(file.region());
            if (rota != null) {
                var proposal = rota.propose(file);
                rota.take(proposal);
                proposed.add(new Proposed(file, proposal));
            }
        }
        return proposed;
    }

    /// What is proposed for one matter, and why.
    public Uni<Proposal> propose(UUID id, Call call) {
        return cases.find(id, call)
                .invoke(file -> Policy.demand(call.actor(), CaseAction.HANDLE, file.region()))
                .chain(file -> rotas.of(file.region(), call.today()).map(rota -> rota.propose(file)));
    }

    /// Assigns a matter to whom the rules propose, which has to be whom the caller was shown.
    public Uni<CaseFile> assign(UUID id, String shown, Call call) {
        return cases.conduct(
                id,
                call,
                file -> rotas.inTurn(file.region())
                        .invoke(() -> file.handling().demandFree(file))
                        .chain(() -> rotas.of(file.region(), call.today()))
                        .map(rota -> rota.propose(file))
                        .invoke(proposal -> demandShown(proposal, shown))
                        .chain(proposal -> assigned(file, proposal, call)));
    }

    private static void demandShown(Proposal proposal, String shown) {
        if (proposal.officer()
                .filter(officer -> officer.subject().equals(shown))
                .isEmpty()) {
            throw new Refused(CaseRefusal.PROPOSAL_CHANGED);
        }
    }

    private Uni<CaseAssigned> assigned(CaseFile file, Proposal proposal, Call call) {
        var step = proposal.decisive().orElseThrow();
        var officer = step.chosen().orElseThrow();
        var event = file.handling().assignByRule(file, officer, step.rule().id(), call.today());
        return rules.turn(step.rule().id(), officer.subject()).replaceWith(event);
    }
}

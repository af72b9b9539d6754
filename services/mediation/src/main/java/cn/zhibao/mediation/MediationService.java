package cn.zhibao.mediation;

import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.clock.ExtendClock;
import cn.zhibao.chassis.clock.Timekeeper;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.http.Paging;
import cn.zhibao.chassis.journal.Journal;
import cn.zhibao.contracts.mediation.MediationEvent;
import cn.zhibao.legalclock.Fact;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/// The use cases of mediation: find, decide, append.
@ApplicationScoped
public class MediationService {

    private final MediationRepository mediations;
    private final Timekeeper timekeeper;
    private final Journal journal;

    MediationService(MediationRepository mediations, Timekeeper timekeeper, Journal journal) {
        this.mediations = mediations;
        this.timekeeper = timekeeper;
        this.journal = journal;
    }

    public Uni<Mediation> consent(UUID id, Party party, Call call) {
        return change(id, call, mediation -> mediation.consent(party, call.today()));
    }

    public Uni<Mediation> agree(UUID id, Call call) {
        return change(id, call, mediation -> mediation.agree(call.today()));
    }

    public Uni<Mediation> fail(UUID id, FailMediation command, Call call) {
        return change(id, call, mediation -> mediation.fail(command, call.today()));
    }

    public Uni<Mediation> suspend(UUID id, Fact.Suspended suspension, Call call) {
        return keepTime(id, call, mediation -> mediation.suspend(suspension));
    }

    public Uni<Mediation> resume(UUID id, Fact.Resumed resumption, Call call) {
        return keepTime(id, call, mediation -> mediation.resume(resumption));
    }

    public Uni<Mediation> extend(UUID id, ExtendClock command, Call call) {
        return keepTime(
                id,
                call,
                mediation -> mediation.extend(
                        command.by(timekeeper.granted(mediation, mediation.running(), command.amount()))));
    }

    public Uni<Mediation> exclude(UUID id, Fact.Excluded exclusion, Call call) {
        return keepTime(id, call, mediation -> mediation.exclude(exclusion));
    }

    public Uni<Mediation> withdraw(UUID id, String rule, int entry, Call call) {
        return change(id, call, mediation -> mediation.withdraw(rule, entry, call.today()));
    }

    public Uni<Mediation> find(UUID id, Call call) {
        return mediations
                .find(id)
                .invoke(mediation -> Policy.demand(call.actor(), MediationAction.READ, mediation.region()));
    }

    public Uni<Page<Mediation>> page(Search search, Paging paging, Call call) {
        return mediations.page(call.jurisdiction(), search, paging);
    }

    /// An entry in the ledger of the clock that runs.
    private Uni<Mediation> keepTime(UUID id, Call call, Function<Mediation, MediationEvent> entry) {
        return change(id, call, mediation -> {
            timekeeper.demandRule(mediation.running());
            return entry.apply(mediation);
        });
    }

    private Uni<Mediation> change(UUID id, Call call, Function<Mediation, MediationEvent> decision) {
        return mediations
                .find(id)
                .invoke(mediation -> Policy.demand(call.actor(), MediationAction.MEDIATE, mediation.region()))
                .map(call::demandSeen)
                .call(mediation -> {
                    var event = decision.apply(mediation);
                    return journal.append(timekeeper.wind(mediation), event, call.cause());
                });
    }
}

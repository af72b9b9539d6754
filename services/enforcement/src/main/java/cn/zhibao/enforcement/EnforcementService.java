package cn.zhibao.enforcement;

import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.clock.ExtendClock;
import cn.zhibao.chassis.clock.Timekeeper;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.http.Paging;
import cn.zhibao.chassis.journal.Journal;
import cn.zhibao.contracts.enforcement.EnforcementEvent;
import cn.zhibao.legalclock.Fact;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/// The use cases of enforcement: find, decide, append.
@ApplicationScoped
public class EnforcementService {

    private final EnforcementRepository enforcements;
    private final Timekeeper timekeeper;
    private final Journal journal;

    EnforcementService(EnforcementRepository enforcements, Timekeeper timekeeper, Journal journal) {
        this.enforcements = enforcements;
        this.timekeeper = timekeeper;
        this.journal = journal;
    }

    /// Files a clue as of a day that may have passed; the fact bears that day.
    public Uni<Enforcement> file(UUID id, LocalDate day, Call call) {
        return seen(id, EnforcementAction.FILE, call).call(enforcement -> {
            var filed = enforcement.file(day);
            return append(timekeeper.wind(enforcement), filed, day, call);
        });
    }

    public Uni<Enforcement> decline(UUID id, DeclinationGround ground, Call call) {
        return change(id, EnforcementAction.FILE, call, enforcement -> enforcement.decline(ground, call.today()));
    }

    public Uni<Enforcement> decide(UUID id, Decision decision, Call call) {
        return change(id, EnforcementAction.DECIDE, call, enforcement -> enforcement.decide(decision, call.today()));
    }

    public Uni<Enforcement> close(UUID id, ClosingReason reason, Call call) {
        return change(id, EnforcementAction.CLOSE, call, enforcement -> enforcement.close(reason, call.today()));
    }

    public Uni<Enforcement> suspend(UUID id, Fact.Suspended suspension, Call call) {
        return keepTime(id, call, enforcement -> enforcement.suspend(suspension));
    }

    public Uni<Enforcement> resume(UUID id, Fact.Resumed resumption, Call call) {
        return keepTime(id, call, enforcement -> enforcement.resume(resumption));
    }

    public Uni<Enforcement> extend(UUID id, ExtendClock command, Call call) {
        return keepTime(
                id,
                call,
                enforcement -> enforcement.extend(
                        command.by(timekeeper.granted(enforcement, enforcement.running(), command.amount()))));
    }

    public Uni<Enforcement> exclude(UUID id, Fact.Excluded exclusion, Call call) {
        return keepTime(id, call, enforcement -> enforcement.exclude(exclusion));
    }

    public Uni<Enforcement> withdraw(UUID id, String rule, int entry, Call call) {
        return change(
                id, EnforcementAction.KEEP_TIME, call, enforcement -> enforcement.withdraw(rule, entry, call.today()));
    }

    public Uni<Enforcement> find(UUID id, Call call) {
        return enforcements
                .find(id)
                .invoke(enforcement -> Policy.demand(call.actor(), EnforcementAction.READ, enforcement.region()));
    }

    public Uni<Page<Enforcement>> page(Search search, Paging paging, Call call) {
        return enforcements.page(call.jurisdiction(), search, paging);
    }

    /// An entry in the ledger of the clock that runs.
    private Uni<Enforcement> keepTime(UUID id, Call call, Function<Enforcement, EnforcementEvent> entry) {
        return change(id, EnforcementAction.KEEP_TIME, call, enforcement -> {
            timekeeper.demandRule(enforcement.running());
            return entry.apply(enforcement);
        });
    }

    private Uni<Enforcement> change(
            UUID id, EnforcementAction action, Call call, Function<Enforcement, EnforcementEvent> decision) {
        return seen(id, action, call).call(enforcement -> {
            var event = decision.apply(enforcement);
            return journal.append(timekeeper.wind(enforcement), event, call.cause());
        });
    }

    private Uni<Enforcement> seen(UUID id, EnforcementAction action, Call call) {
        return enforcements
                .find(id)
                .invoke(enforcement -> Policy.demand(call.actor(), action, enforcement.region()))
                .map(call::demandSeen);
    }

    private Uni<Void> append(Enforcement enforcement, EnforcementEvent event, LocalDate day, Call call) {
        return day.equals(call.today())
                ? journal.append(enforcement, event, call.cause())
                : journal.append(enforcement, event, day, call.cause());
    }
}

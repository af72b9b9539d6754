package cn.zhibao.enforcement;

import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.journal.Journal;
import cn.zhibao.contracts.enforcement.EnforcementEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/// The use cases of enforcement: find, decide, append.
@ApplicationScoped
public class EnforcementService {

    private final EnforcementRepository enforcements;
    private final Journal journal;

    EnforcementService(EnforcementRepository enforcements, Journal journal) {
        this.enforcements = enforcements;
        this.journal = journal;
    }

    /// Files a clue as of a day that may have passed; the fact bears that day.
    public Uni<Enforcement> file(UUID id, LocalDate day, Call call) {
        return seen(id, EnforcementAction.FILE, call)
                .call(enforcement -> append(enforcement, enforcement.file(day), day, call));
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

    public Uni<Enforcement> find(UUID id, Call call) {
        return enforcements
                .find(id)
                .invoke(enforcement -> Policy.demand(call.actor(), EnforcementAction.READ, enforcement.region()));
    }

    public Uni<Page<Enforcement>> page(Search search, Call call) {
        return enforcements.page(call.jurisdiction(), search);
    }

    private Uni<Enforcement> change(
            UUID id, EnforcementAction action, Call call, Function<Enforcement, EnforcementEvent> decision) {
        return seen(id, action, call)
                .call(enforcement -> journal.append(enforcement, decision.apply(enforcement), call.cause()));
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

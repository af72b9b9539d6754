package cn.zhibao.inspection;

import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.clock.Timekeeper;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.http.Paging;
import cn.zhibao.chassis.journal.Journal;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.chassis.store.Numbers;
import cn.zhibao.contracts.inspection.InspectionEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The use cases of inspection: find, decide, append.
@ApplicationScoped
public class VisitService {

    private static final String FAMILY = "INS";

    private final VisitRepository visits;
    private final Timekeeper timekeeper;
    private final Journal journal;
    private final Numbers numbers;

    VisitService(VisitRepository visits, Timekeeper timekeeper, Journal journal, Numbers numbers) {
        this.visits = visits;
        this.timekeeper = timekeeper;
        this.journal = journal;
        this.numbers = numbers;
    }

    public Uni<Visit> assign(AssignVisit command, Call call) {
        Policy.demand(call.actor(), InspectionAction.ASSIGN, command.region());
        return numbers.next(
                        command.region().digits(), FAMILY, command.plannedOn().getYear())
                .map(number -> new Visit(Ids.at(call.at()), number, command))
                .call(visit -> journal.append(visit, visit.assigned(), call.cause()))
                .call(visits::persist);
    }

    public Uni<Visit> record(UUID id, RecordResult command, Call call) {
        return visits.find(id)
                .invoke(visit -> Policy.demand(call.actor(), InspectionAction.RECORD, visit.region()))
                .map(call::demandSeen)
                .call(visit -> append(visit, visit.record(command), call));
    }

    public Uni<Visit> publish(UUID id, PublishResult command, Call call) {
        return visits.find(id)
                .invoke(visit -> Policy.demand(call.actor(), InspectionAction.PUBLISH, visit.region()))
                .map(call::demandSeen)
                .call(visit -> append(visit, List.of(visit.publish(command)), call));
    }

    public Uni<Visit> find(UUID id, Call call) {
        return visits.find(id).invoke(visit -> Policy.demand(call.actor(), InspectionAction.READ, visit.region()));
    }

    public Uni<Page<Visit>> page(@Nullable VisitStatus status, Paging paging, Call call) {
        return visits.page(call.jurisdiction(), status, paging);
    }

    private Uni<Void> append(Visit visit, List<? extends InspectionEvent> facts, Call call) {
        timekeeper.wind(visit);
        Uni<Void> told = Uni.createFrom().voidItem();
        for (var fact : facts) {
            told = told.chain(() -> journal.append(visit, fact, call.cause()));
        }
        return told;
    }
}

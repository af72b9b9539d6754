package cn.zhibao.caseintake;

import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.clock.Timekeeper;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.http.Paging;
import cn.zhibao.contracts.reference.RegionCode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who does what, and what waits for whom: the worklists, and the moves of a matter between hands.
@ApplicationScoped
public class HandlingService {

    private final CaseService cases;
    private final WorklistRepository worklists;
    private final OfficerRepository officers;
    private final ArrivalRepository arrivals;
    private final Timekeeper timekeeper;

    HandlingService(
            CaseService cases,
            WorklistRepository worklists,
            OfficerRepository officers,
            ArrivalRepository arrivals,
            Timekeeper timekeeper) {
        this.cases = cases;
        this.worklists = worklists;
        this.officers = officers;
        this.arrivals = arrivals;
        this.timekeeper = timekeeper;
    }

    /// Of two who claim at once the journal lets one through; the other is told that what they saw has changed.
    public Uni<CaseFile> claim(UUID id, Call call) {
        return officers.enter(hand(call).officer(), call)
                .chain(() -> cases.change(
                        id,
                        CaseAction.CLAIM,
                        call,
                        caseFile -> caseFile.handling().claim(caseFile, hand(call), call.today())));
    }

    public Uni<CaseFile> assign(UUID id, String handler, Call call) {
        return cases.demandSeen(id, CaseAction.HANDLE, call)
                .chain(caseFile -> officers.find(handler, caseFile.region())
                        .map(found -> caseFile.handling().assign(caseFile, found, hand(call), call.today()))
                        .chain(event -> cases.tell(caseFile, event, call)));
    }

    public Uni<CaseFile> release(UUID id, Call call) {
        return cases.change(
                id,
                CaseAction.HANDLE,
                call,
                caseFile -> caseFile.handling().release(caseFile, hand(call), call.today()));
    }

    public Uni<CaseFile> hold(UUID id, HoldCase command, Call call) {
        return cases.change(
                id,
                CaseAction.HANDLE,
                call,
                caseFile -> caseFile.handling().hold(caseFile, command, hand(call), call.today()));
    }

    public Uni<CaseFile> endHold(UUID id, Call call) {
        return cases.change(
                id,
                CaseAction.HANDLE,
                call,
                caseFile -> caseFile.handling().endHold(caseFile, hand(call), call.today()));
    }

    public Uni<Page<CaseFile>> page(CaseQuery wanted, Paging paging, Call call) {
        return worklists.page(call.actor(), wanted, days(call), paging);
    }

    public Uni<WorklistCounts> counts(Call call) {
        return worklists.counts(call.actor(), days(call));
    }

    /// What has come into a list since a mark, by others' doing; without a mark nothing has, and the answer bears one.
    public Uni<Arrivals> arrivals(CaseQuery wanted, @Nullable String since, Call call) {
        return since == null ? arrivals.mark() : arrivals.since(since, call.actor(), wanted, days(call));
    }

    /// Enters the caller into the register of officers.
    public Uni<Officer> enter(Call call) {
        var officer = hand(call).officer();
        return officers.enter(officer, call).replaceWith(officer);
    }

    /// To whom a matter of a region can be given, the least laden first.
    public Uni<List<OfficerLoad>> officers(RegionCode region, Call call) {
        Policy.demand(call.actor(), CaseAction.HANDLE, region);
        return officers.of(region);
    }

    private WorkDays days(Call call) {
        return new WorkDays(call.today(), timekeeper.workingDaysAfter(call.today(), WorkDays.SOON));
    }

    private static Hand hand(Call call) {
        return Hand.of(call.actor());
    }
}

package cn.zhibao.inspection.edge;

import cn.zhibao.chassis.clock.DeadlineView;
import cn.zhibao.chassis.clock.Timekeeper;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.inspection.InspectionItem;
import cn.zhibao.inspection.RecordResult;
import cn.zhibao.inspection.Visit;
import cn.zhibao.inspection.VisitResult;
import cn.zhibao.inspection.VisitStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A visit as callers see it.
public record VisitView(
        UUID id,
        String number,
        String region,
        String enterprise,
        InspectionItem item,
        LocalDate plannedOn,
        VisitStatus status,
        @Nullable VisitResult result,
        @Nullable LocalDate visitedOn,
        @Nullable FindingView finding,
        @Nullable LocalDate publishedOn,
        @Nullable String publishedIn,
        @Nullable DeadlineView deadline,
        int version) {

    /// What needs a case.
    public record FindingView(RightKind right, String title) {

        static FindingView of(RecordResult.Finding finding) {
            return new FindingView(finding.right(), finding.title());
        }
    }

    static VisitView of(Visit visit, Timekeeper timekeeper) {
        return new VisitView(
                visit.id(),
                visit.number(),
                visit.region().digits(),
                visit.enterprise(),
                visit.item(),
                visit.plannedOn(),
                visit.status(),
                visit.result().orElse(null),
                visit.visitedOn().orElse(null),
                visit.finding().map(FindingView::of).orElse(null),
                visit.publishedOn().orElse(null),
                visit.publishedIn().orElse(null),
                timekeeper.deadline(visit).orElse(null),
                visit.version());
    }
}

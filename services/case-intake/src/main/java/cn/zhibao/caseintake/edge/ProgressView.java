package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.CaseStatus;
import cn.zhibao.caseintake.Progress;
import cn.zhibao.contracts.reference.Route;
import cn.zhibao.contracts.reference.SourceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How far a matter is, as the public sees it.
///
/// @param route null before it was sent to a procedure
/// @param decideBy null where nothing is to be decided by a day
/// @param overOn null while something is still to come
/// @param reward null where none was granted
public record ProgressView(
        String region,
        SourceKind source,
        CaseStatus status,
        @Nullable Route route,
        LocalDate receivedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate decideBy,
        @Nullable LocalDate overOn,
        Progress.Survey survey,
        @Nullable RewardView reward) {

    /// A reward that was granted; to whom is not said.
    ///
    /// @param collectedOn null before it was fetched
    public record RewardView(
            Progress.Fetching fetching,
            BigDecimal amount,
            LocalDate until,
            @Nullable LocalDate collectedOn) {

        static RewardView of(Progress.Reward reward) {
            return new RewardView(
                    reward.fetching(),
                    reward.amount(),
                    reward.until(),
                    reward.collectedOn().orElse(null));
        }
    }

    static ProgressView of(Progress progress) {
        return new ProgressView(
                progress.region().digits(),
                progress.source(),
                progress.status(),
                progress.route().orElse(null),
                progress.receivedOn(),
                progress.decidedOn().orElse(null),
                progress.decideBy().orElse(null),
                progress.overOn().orElse(null),
                progress.survey(),
                progress.reward().map(RewardView::of).orElse(null));
    }
}

package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.reward.RewardState;
import cn.zhibao.caseintake.reward.RewardYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The rewards proposed in a year, by how far they are.
public record RewardYearView(String region, int year, List<RewardYear.Total> totals, List<LineView> lines) {

    /// One reward.
    ///
    /// @param caseId null, as all that follows, where the reporter must not be known
    public record LineView(
            RewardState state,
            BigDecimal amount,
            @Nullable UUID caseId,
            @Nullable String caseNo,
            @Nullable String decisionNo,
            @Nullable LocalDate proposedOn,
            @Nullable LocalDate collectBy,
            @Nullable LocalDate collectedOn) {

        static LineView of(RewardYear.Line line) {
            return line.matter()
                    .map(matter -> new LineView(
                            line.state(),
                            line.amount(),
                            matter.id(),
                            matter.caseNo(),
                            matter.decisionNo(),
                            matter.proposedOn(),
                            matter.collectBy().orElse(null),
                            matter.collectedOn().orElse(null)))
                    .orElseGet(() -> new LineView(line.state(), line.amount(), null, null, null, null, null, null));
        }
    }

    static RewardYearView of(RewardYear year) {
        return new RewardYearView(
                year.region().digits(),
                year.year().getValue(),
                year.totals(),
                year.lines().stream().map(LineView::of).toList());
    }
}

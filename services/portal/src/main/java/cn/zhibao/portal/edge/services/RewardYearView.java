package cn.zhibao.portal.edge.services;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The rewards proposed in a year, as case-intake counts them.
public record RewardYearView(String region, int year, List<Total> totals, List<Line> lines) {

    /// How many of one state there are, and what they come to.
    public record Total(RewardView.State state, int count, BigDecimal sum) {}

    /// One reward; of a shielded reporter state and amount alone.
    public record Line(
            RewardView.State state,
            BigDecimal amount,
            @Nullable UUID caseId,
            @Nullable String caseNo,
            @Nullable String decisionNo,
            @Nullable LocalDate proposedOn,
            @Nullable LocalDate collectBy,
            @Nullable LocalDate collectedOn) {}
}

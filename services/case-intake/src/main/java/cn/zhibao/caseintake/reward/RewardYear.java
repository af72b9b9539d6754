package cn.zhibao.caseintake.reward;

import cn.zhibao.contracts.reference.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The rewards proposed in a year and a region, by how far they are today.
///
/// @param lines the newest first; those of shielded reporters last, without their matters
public record RewardYear(RegionCode region, Year year, List<Line> lines) {

    public RewardYear {
        lines = List.copyOf(lines);
    }

    /// One reward.
    ///
    /// @param matter for which it is; empty where the reporter must not be known
    public record Line(Optional<Matter> matter, RewardState state, BigDecimal amount) {}

    /// The matter, and the days that tell it from others.
    public record Matter(
            UUID id,
            String caseNo,
            String decisionNo,
            LocalDate proposedOn,
            Optional<LocalDate> collectBy,
            Optional<LocalDate> collectedOn) {}

    /// How many of one state there are, and what they come to.
    public record Total(RewardState state, int count, BigDecimal sum) {}

    /// One for each state, in their order.
    public List<Total> totals() {
        return Arrays.stream(RewardState.values()).map(this::total).toList();
    }

    private Total total(RewardState state) {
        var those = lines.stream().filter(line -> line.state() == state).toList();
        return new Total(
                state,
                those.size(),
                those.stream().map(Line::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add));
    }
}

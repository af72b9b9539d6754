package cn.zhibao.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// A promise of a work plan (目标): a metric of a region, an operator and a value, with the plan's own sentence.
///
/// @param aspirational the plan says "strives for" (争取)
public record Target(
        String plan,
        String region,
        String metric,
        String operator,
        BigDecimal value,
        LocalDate validFrom,
        LocalDate validTo,
        boolean aspirational,
        String quotation,
        String note) {

    /// Whether the plan's term and the year share a day.
    public boolean touches(int year) {
        return validFrom.getYear() <= year && year <= validTo.getYear();
    }

    /// The targets a year is held against: those whose plan touches it, else those of the latest plan that has run out.
    public static List<Target> appliedTo(int year, List<Target> targets) {
        var touching = targets.stream().filter(target -> target.touches(year)).toList();
        return touching.isEmpty() ? latestExpired(year, targets) : touching;
    }

    private static List<Target> latestExpired(int year, List<Target> targets) {
        return targets.stream()
                .filter(target -> target.validTo.getYear() < year)
                .max(Comparator.comparing(Target::validTo))
                .stream()
                .toList();
    }
}

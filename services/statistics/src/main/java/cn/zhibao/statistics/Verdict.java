package cn.zhibao.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A target held against the figures of a year. Whether it is met is decided on whole numbers: closed cases against
/// target × denominator, never on a rounded rate.
///
/// @param met absent where there is no case to judge by
/// @param gap target − rate; negative means exceeded
/// @param casesToGo how many more closings reach the target; absent where the cases still open do not suffice
/// @param expired whether the plan had run out before the year began
public record Verdict(
        Target target,
        @Nullable Boolean met,
        @Nullable BigDecimal gap,
        @Nullable Long casesToGo,
        boolean expired) {

    /// The verdicts on a year's figures; targets of other metrics than closure rates are passed over.
    public static List<Verdict> on(Figures figures, int year, List<Target> targets) {
        var closureTargets = targets.stream()
                .filter(target -> ClosureRate.of(target.metric()).isPresent())
                .toList();
        return Target.appliedTo(year, closureTargets).stream()
                .flatMap(target ->
                        ClosureRate.of(target.metric())
                                .map(rate -> on(figures, year, target, rate.of(figures)))
                                .stream())
                .toList();
    }

    private static Verdict on(Figures figures, int year, Target target, Rate rate) {
        var expired = target.validTo().getYear() < year;
        if (rate.denominator() == 0) {
            return new Verdict(target, null, null, null, expired);
        }
        var needed = needed(target, rate);
        var toGo = Math.max(0, needed - rate.numerator());
        var gap = rate.value().map(value -> target.value().subtract(value, MathContext.DECIMAL128));
        return new Verdict(
                target, toGo == 0, gap.orElse(null), reachable(toGo, figures).orElse(null), expired);
    }

    /// The least number of closings that fulfils the target.
    private static long needed(Target target, Rate rate) {
        var product = target.value().multiply(BigDecimal.valueOf(rate.denominator()));
        var atLeast = product.setScale(0, RoundingMode.CEILING).longValueExact();
        return switch (target.operator()) {
            case ">" -> product.setScale(0, RoundingMode.FLOOR).longValueExact() + 1;
            case ">=" -> atLeast;
            default -> throw new IllegalStateException("a closure rate cannot be held against " + target.operator());
        };
    }

    private static Optional<Long> reachable(long toGo, Figures figures) {
        return toGo <= figures.pending() ? Optional.of(toGo) : Optional.empty();
    }
}

package cn.zhibao.statistics.edge;

import cn.zhibao.statistics.Target;
import cn.zhibao.statistics.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A target, and where figures were asked for, how they stand against it.
///
/// @param gap target − rate, unrounded; negative means exceeded
/// @param casesToGo how many more closings reach the target; absent where the cases still open do not suffice
public record TargetView(
        String plan,
        String region,
        String metric,
        String operator,
        BigDecimal value,
        LocalDate validFrom,
        LocalDate validTo,
        boolean aspirational,
        String quotation,
        String note,
        @Nullable Boolean met,
        @Nullable BigDecimal gap,
        @Nullable Long casesToGo,
        @Nullable Boolean expired) {

    static TargetView of(Target target) {
        return of(target, null, null, null, null);
    }

    static TargetView of(Verdict verdict) {
        return of(verdict.target(), verdict.met(), verdict.gap(), verdict.casesToGo(), verdict.expired());
    }

    private static TargetView of(
            Target target,
            @Nullable Boolean met,
            @Nullable BigDecimal gap,
            @Nullable Long casesToGo,
            @Nullable Boolean expired) {
        return new TargetView(
                target.plan(),
                target.region(),
                target.metric(),
                target.operator(),
                target.value(),
                target.validFrom(),
                target.validTo(),
                target.aspirational(),
                target.quotation(),
                target.note(),
                met,
                gap,
                casesToGo,
                expired);
    }
}

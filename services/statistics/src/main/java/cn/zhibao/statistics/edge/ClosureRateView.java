package cn.zhibao.statistics.edge;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.statistics.ClosureRate;
import cn.zhibao.statistics.Figures;
import cn.zhibao.statistics.Rate;
import cn.zhibao.statistics.Watermark;
import cn.zhibao.statistics.YearFigures;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Closure rates of a region and a year, for one procedure or, without one, for all together.
///
/// @param asOf when the last event that is in the figures was applied (数据截至); an imported history of years ago is as of
///     the day of its import
public record ClosureRateView(
        String region,
        int year,
        @Nullable Procedure procedure,
        long carriedOver,
        long opened,
        long closed,
        long pending,
        Map<String, RateView> rates,
        List<TargetView> targets,
        @Nullable Instant asOf,
        Watermark watermark) {

    /// A rate as fraction and as quotient; the quotient is absent where the denominator is 0.
    public record RateView(
            long numerator, long denominator, @Nullable BigDecimal value) {

        static RateView of(Rate rate) {
            return new RateView(
                    rate.numerator(), rate.denominator(), rate.value().orElse(null));
        }
    }

    static ClosureRateView of(YearFigures year, @Nullable Procedure procedure) {
        var figures = year.of(procedure);
        return new ClosureRateView(
                year.region().digits(),
                year.year(),
                procedure,
                figures.carriedOver(),
                figures.opened(),
                figures.closed(),
                figures.pending(),
                rates(figures),
                year.verdicts(procedure).stream().map(TargetView::of).toList(),
                year.watermark().appliedAt(),
                year.watermark());
    }

    static Map<String, RateView> rates(Figures figures) {
        var rates = new LinkedHashMap<String, RateView>();
        for (var rate : ClosureRate.values()) {
            rates.put(rate.id(), RateView.of(rate.of(figures)));
        }
        return rates;
    }
}

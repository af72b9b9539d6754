package cn.zhibao.portal.edge.services;

import cn.zhibao.contracts.reference.Procedure;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The closure rates of a region and year, as statistics sends them; published ones also bear their vintage.
public record ClosureRatesView(
        String region,
        int year,
        @Nullable Procedure procedure,
        long carriedOver,
        long opened,
        long closed,
        long pending,
        Map<String, Quotient> rates,
        List<Target> targets,
        @Nullable Instant asOf,
        @Nullable Integer vintage,
        @Nullable LocalDate publishedOn,
        @Nullable String hash) {

    /// A rate as its two counts.
    public record Quotient(
            long numerator, long denominator, @Nullable BigDecimal value) {}

    /// A work plan's target for a metric, and how far the figure is from it.
    ///
    /// @param casesToGo how many more closings reach it; absent where the cases still open do not suffice
    public record Target(
            String plan,
            String metric,
            String operator,
            BigDecimal value,
            boolean aspirational,
            @Nullable String quotation,
            @Nullable Boolean met,
            @Nullable Long casesToGo,
            @Nullable Boolean expired) {

        /// The plan had run out before the year began.
        public boolean isOver() {
            return Boolean.TRUE.equals(expired);
        }
    }

    /// The targets for one metric.
    public List<Target> targets(String metric) {
        return targets.stream().filter(target -> target.metric().equals(metric)).toList();
    }
}

package cn.zhibao.statistics;

import cn.zhibao.chassis.store.Sql;
import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RegionCode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Sums the counters. Counters and watermark are read in one statement, so that a figure and its "as of" belong
/// together.
@ApplicationScoped
class FiguresRepository {

    private static final String YEAR = """
            select 'FIGURES' as kind, procedure as name,
                   cast(coalesce(sum(opened - closed) filter (where year < $2), 0) as bigint) as a,
                   cast(coalesce(sum(opened) filter (where year = $2), 0) as bigint) as b,
                   cast(coalesce(sum(closed) filter (where year = $2), 0) as bigint) as c
            from counter where region = $1 and month = 0 and year <= $2
            group by procedure
            union all
            select 'SENDER', sender, cast(sum(applied) as bigint),
                   cast(extract(epoch from max(last_time)) * 1000000 as bigint),
                   cast(extract(epoch from max(applied_at)) * 1000000 as bigint)
            from watermark group by sender""";
    private static final String MONTHS = """
            select month, cast(sum(opened) as bigint), cast(sum(closed) as bigint)
            from counter where region = $1 and month between 1 and 12 and year = $2
              and (cast($3 as text) is null or procedure = $3)
            group by month""";
    private static final String TARGETS = """
            select plan, region, metric, operator, cast(value as text), valid_from, valid_to,
                   aspirational, quotation, note
            from target where cast($1 as text) is null or region = $1 order by id""";

    Uni<YearFigures> year(RegionCode region, int year) {
        return Sql.rows(YEAR, region.digits(), year)
                .chain(rows -> targets(region.digits())
                        .map(targets -> new YearFigures(region, year, figures(rows), watermark(rows), targets)));
    }

    /// What each single month added; months without entry are absent.
    Uni<List<MonthFigures>> months(RegionCode region, int year, @Nullable Procedure procedure) {
        return Sql.rows(MONTHS, region.digits(), year, procedure == null ? null : procedure.name())
                .map(rows -> rows.stream()
                        .map(row -> new MonthFigures(
                                ((Number) row[0]).intValue(), new Figures(0, number(row[1]), number(row[2]))))
                        .toList());
    }

    /// The targets of a region, or all of them.
    Uni<List<Target>> targets(@Nullable String region) {
        return Sql.rows(TARGETS, region)
                .map(rows -> rows.stream().map(FiguresRepository::target).toList());
    }

    private static EnumMap<Procedure, Figures> figures(List<Object[]> rows) {
        var figures = new EnumMap<Procedure, Figures>(Procedure.class);
        rows.stream()
                .filter(row -> row[0].equals("FIGURES"))
                .forEach(row -> figures.put(
                        Procedure.valueOf((String) row[1]),
                        new Figures(number(row[2]), number(row[3]), number(row[4]))));
        return figures;
    }

    private static Watermark watermark(List<Object[]> rows) {
        var applied = new TreeMap<String, Long>();
        var time = Long.MIN_VALUE;
        var appliedAt = Long.MIN_VALUE;
        for (var row : rows) {
            if (row[0].equals("SENDER")) {
                applied.put((String) row[1], number(row[2]));
                time = Math.max(time, number(row[3]));
                appliedAt = Math.max(appliedAt, number(row[4]));
            }
        }
        return applied.isEmpty()
                ? Watermark.of(null, null, applied)
                : Watermark.of(instant(time), instant(appliedAt), applied);
    }

    private static Target target(Object[] row) {
        return new Target(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                new BigDecimal((String) row[4]),
                (LocalDate) row[5],
                (LocalDate) row[6],
                (Boolean) row[7],
                (String) row[8],
                (String) row[9]);
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}

package cn.zhibao.caseintake.satisfaction;

import cn.zhibao.chassis.store.Sql;
import cn.zhibao.contracts.reference.RegionCode;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Answers by their matter, and what a year of them comes to. Row security keeps all of it to a jurisdiction.
@ApplicationScoped
class SatisfactionRepository implements PanacheRepositoryBase<Satisfaction, UUID> {

    private static final String SHIELDED = "select exists (select 1 from shielded_identity where case_id = $1)";

    private static final String ENDED = """
            c.follow_up_code is not null and c.over_on between $1 and $2 and starts_with(c.region, $3)""";

    private static final String MONTHS = """
            select cast(extract(month from c.over_on) as int), cast(count(*) as int), cast(count(s.id) as int),
                   cast(count(*) filter (where s.overall >= $4) as int)
            from case_file c left join satisfaction s on s.case_id = c.id
            where %s group by 1 order by 1""".formatted(ENDED);

    /// Those of shielded reporters come last and in an order of their own, so that not even their place tells of a day.
    private static final String LINES = """
            select hidden, s.overall, s.told_in_time, s.channel, c.id, c.case_no, c.over_on, s.answered_on, s.comment,
                   s.recorded_by
            from case_file c join satisfaction s on s.case_id = c.id
            cross join lateral (select exists (select 1 from shielded_identity i where i.case_id = c.id)) held(hidden)
            where %s
            order by hidden, case when hidden then null else s.answered_on end desc,
                     case when hidden then s.overall end desc, case when hidden then null else s.id end desc""".formatted(ENDED);

    Uni<Optional<Satisfaction>> ofCase(UUID caseId) {
        return find("caseId", caseId).firstResult().map(Optional::ofNullable);
    }

    /// Whether the reporter of a matter must not be known.
    Uni<Boolean> isShielded(UUID caseId) {
        return Sql.row(SHIELDED, caseId).map(row -> (Boolean) row[0]);
    }

    Uni<List<SatisfactionYear.Month>> months(RegionCode region, Year year) {
        return Sql.rows(MONTHS, first(year), last(year), region.digits(), SatisfactionYear.SATISFIED)
                .map(rows -> rows.stream()
                        .map(row -> new SatisfactionYear.Month(
                                (Integer) row[0], (Integer) row[1], (Integer) row[2], (Integer) row[3]))
                        .toList());
    }

    Uni<List<SatisfactionYear.Line>> lines(RegionCode region, Year year) {
        return Sql.rows(LINES, first(year), last(year), region.digits())
                .map(rows -> rows.stream().map(SatisfactionRepository::line).toList());
    }

    private static LocalDate first(Year year) {
        return year.atDay(1);
    }

    private static LocalDate last(Year year) {
        return year.plusYears(1).atDay(1).minusDays(1);
    }

    private static SatisfactionYear.Line line(Object[] row) {
        var isHidden = (Boolean) row[0];
        return new SatisfactionYear.Line(
                isHidden ? Optional.empty() : Optional.of(matter(row)),
                (Integer) row[1],
                (Boolean) row[2],
                AnswerChannel.valueOf((String) row[3]));
    }

    private static SatisfactionYear.Matter matter(Object[] row) {
        return new SatisfactionYear.Matter(
                (UUID) row[4],
                (String) row[5],
                (LocalDate) row[6],
                (LocalDate) row[7],
                Optional.ofNullable((@Nullable String) row[8]),
                Optional.ofNullable((@Nullable String) row[9]));
    }
}

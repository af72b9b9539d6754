package cn.zhibao.caseintake.parties;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.store.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Counts the matters of one region that have a respondent or a right in common.
@ApplicationScoped
class PatternRepository {

    private static final String COUNTS = "(c.received_on >= $2 and c.status not in ('REFUSED', 'WITHDRAWN', 'JOINED'))";

    /// Of each respondent of each matter asked for, one row; of a matter without respondents, one without. Whoever
    /// stands in several of them is counted once.
    private static final String PATTERNS = """
            with asked as materialized (
              select c.id, c.region, c.right_kind, c.right_number, %2$s as counts
              from case_file c where c.id = any($1) and %1$s),
            named as materialized (
              select distinct asked.id, asked.region, coalesce(named.merged_into, named.id) as who
              from asked join case_party here on here.case_id = asked.id and here.role = 'RESPONDENT'
              join party named on named.id = here.party_id),
            respondent as (
              select entry.who, entry.region, count(distinct c.id) as matters,
                count(distinct coalesce(holder.merged_into, holder.id)) as holders
              from (select distinct who, region from named) entry
              join party same on same.id = entry.who or same.merged_into = entry.who
              join case_party stands on stands.party_id = same.id and stands.role = 'RESPONDENT'
              join case_file c on c.id = stands.case_id and c.region = entry.region and %2$s
              left join case_party holds on holds.case_id = c.id and holds.role = 'RIGHT_HOLDER'
              left join party holder on holder.id = holds.party_id
              group by entry.who, entry.region),
            of_right as (
              select about.region, about.right_kind, about.right_number,
                count(distinct coalesce(named.merged_into, named.id)) as respondents
              from (select distinct region, right_kind, right_number from asked where right_number is not null) about
              join case_file c on c.region = about.region and c.right_kind = about.right_kind
                and c.right_number = about.right_number and %2$s
              join case_party stands on stands.case_id = c.id and stands.role = 'RESPONDENT'
              join party named on named.id = stands.party_id
              group by about.region, about.right_kind, about.right_number)
            select asked.id, named.who,
              coalesce(matters, 0) - case when named.who is not null and asked.counts then 1 else 0 end,
              coalesce(holders, 0), coalesce(respondents, 0)
            from asked
            left join named on named.id = asked.id
            left join respondent on respondent.who = named.who and respondent.region = asked.region
            left join of_right on of_right.region = asked.region and of_right.right_kind = asked.right_kind
              and of_right.right_number = asked.right_number""";

    /// Of matters of the jurisdiction, by their ids.
    Uni<Map<UUID, InfringementPattern>> of(List<UUID> matters, LocalDate since, Jurisdiction jurisdiction) {
        return Sql.rows(
                        PATTERNS.formatted(jurisdiction.condition("c.region"), COUNTS),
                        matters.toArray(UUID[]::new),
                        since)
                .map(rows -> rows.stream().map(Row::of).collect(groupingBy(Row::matter)))
                .map(found -> found.entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, one -> pattern(one.getValue(), since))));
    }

    private static InfringementPattern pattern(List<Row> rows, LocalDate since) {
        var respondents = rows.stream()
                .filter(row -> row.who() != null)
                .collect(toMap(Row::who, row -> new InfringementPattern.Respondent(row.others(), row.holders())));
        return new InfringementPattern(since, respondents, rows.getFirst().respondentsOfRight());
    }

    private record Row(UUID matter, @Nullable UUID who, long others, long holders, long respondentsOfRight) {

        static Row of(Object[] row) {
            return new Row((UUID) row[0], (UUID) row[1], (Long) row[2], (Long) row[3], (Long) row[4]);
        }
    }
}

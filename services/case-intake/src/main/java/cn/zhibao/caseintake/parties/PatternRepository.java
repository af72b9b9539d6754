package cn.zhibao.caseintake.parties;

import static java.util.stream.Collectors.toMap;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.chassis.store.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// Counts the matters of one region that have a respondent or a right in common.
@ApplicationScoped
class PatternRepository {

    private static final String COUNTS =
            "c.region = $2 and c.received_on >= $3" + " and c.status not in ('REFUSED', 'WITHDRAWN', 'JOINED')";

    private static final String RESPONDENTS = """
            select entry.who, count(distinct c.id) filter (where c.id <> $1),
              count(distinct coalesce(holder.merged_into, holder.id))
            from (select distinct coalesce(named.merged_into, named.id) as who
                  from case_party here join party named on named.id = here.party_id
                  where here.case_id = $1 and here.role = 'RESPONDENT') entry
            join party same on same.id = entry.who or same.merged_into = entry.who
            join case_party stands on stands.party_id = same.id and stands.role = 'RESPONDENT'
            join case_file c on c.id = stands.case_id and %s
            left join case_party holds on holds.case_id = c.id and holds.role = 'RIGHT_HOLDER'
            left join party holder on holder.id = holds.party_id
            group by entry.who""".formatted(COUNTS);

    private static final String OF_RIGHT = """
            select count(distinct coalesce(named.merged_into, named.id))
            from case_file c join case_party stands on stands.case_id = c.id and stands.role = 'RESPONDENT'
            join party named on named.id = stands.party_id
            where %s and c.right_number = $1 and c.right_kind = $4""".formatted(COUNTS);

    Uni<InfringementPattern> of(CaseFile caseFile, LocalDate since) {
        return respondents(caseFile, since)
                .chain(respondents ->
                        ofRight(caseFile, since).map(count -> new InfringementPattern(since, respondents, count)));
    }

    private static Uni<Map<UUID, InfringementPattern.Respondent>> respondents(CaseFile caseFile, LocalDate since) {
        return Sql.rows(RESPONDENTS, caseFile.id(), caseFile.region().digits(), since)
                .map(rows -> rows.stream()
                        .collect(toMap(
                                row -> (UUID) row[0],
                                row -> new InfringementPattern.Respondent((Long) row[1], (Long) row[2]))));
    }

    private static Uni<Long> ofRight(CaseFile caseFile, LocalDate since) {
        return caseFile.rightNumber()
                .map(number -> Sql.row(
                                OF_RIGHT,
                                number.text(),
                                caseFile.region().digits(),
                                since,
                                caseFile.right().name())
                        .map(row -> (Long) row[0]))
                .orElseGet(() -> Uni.createFrom().item(0L));
    }
}

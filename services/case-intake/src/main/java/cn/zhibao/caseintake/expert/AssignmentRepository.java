package cn.zhibao.caseintake.expert;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who was asked, by matter and by year; row security keeps it to a jurisdiction.
@ApplicationScoped
class AssignmentRepository {

    private static final String INSERT = """
            insert into case_expert
              (id, region, case_id, expert_id, kind, name, employer, purpose, asked_on, assigned_by)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            on conflict (case_id, expert_id) where released_on is null do nothing""";

    private static final String OPINE = """
            update case_expert set opinion_on = $2, opinion = $3, opinion_by = $4
            where id = $1 and opinion_on is null and released_on is null""";

    private static final String RELEASE = """
            update case_expert set released_on = $2, release_reason = $3, released_by = $4
            where id = $1 and released_on is null""";

    /// Widths, cases and blanks apart, and with the names of parties that were merged.
    private static final String PARTY_NAMED = """
            select named.name from case_party stands
              join party one on one.id = stands.party_id
              join party named on named.id in (one.id, one.merged_into)
                or named.merged_into in (one.id, one.merged_into)
            where stands.case_id = %s and
              regexp_replace(plain(named.name), '\\s', '', 'g') = regexp_replace(plain(%s), '\\s', '', 'g')""";

    private static final String ROWS = """
            select asked.id, asked.expert_id, asked.kind, asked.name, asked.employer, asked.case_id, file.case_no,
              asked.purpose, asked.asked_on, asked.assigned_by, asked.opinion_on, asked.opinion, asked.released_on,
              asked.release_reason, exists (%s)
            from case_expert asked join case_file file on file.id = asked.case_id
            """.formatted(PARTY_NAMED.formatted("asked.case_id", "asked.employer"));

    private static final String OF_CASE = ROWS + "where asked.case_id = $1 order by asked.id";

    /// Days are put in and compared as one range, so that either column's index serves.
    private static final String OF_YEAR = ROWS + """
            where asked.%s between $1 and $2 and %s and ($3::uuid is null or asked.id < $3) order by asked.id desc limit $4""";

    /// Whether that one did not stand in the matter before.
    Uni<Boolean> insert(UUID id, CaseFile caseFile, Expert expert, AssignExpert command, Call call) {
        return Sql.update(
                        INSERT,
                        id,
                        caseFile.region().digits(),
                        caseFile.id(),
                        expert.id(),
                        expert.kind().name(),
                        expert.name(),
                        expert.employer(),
                        command.purpose(),
                        command.askedOn(),
                        call.actor().subject())
                .map(rows -> rows == 1);
    }

    /// Whether it stood until now without an opinion.
    Uni<Boolean> opine(UUID id, Assignment.Opinion opinion, Call call) {
        return Sql.update(
                        OPINE,
                        id,
                        opinion.givenOn(),
                        opinion.text(),
                        call.actor().subject())
                .map(rows -> rows == 1);
    }

    /// Whether it stood until now.
    Uni<Boolean> release(UUID id, String reason, Call call) {
        return Sql.update(RELEASE, id, call.today(), reason, call.actor().subject())
                .map(rows -> rows == 1);
    }

    /// The party of a matter that bears the name of an employer, if one does.
    Uni<Optional<String>> partyNamed(UUID caseId, String employer) {
        return Sql.rows(PARTY_NAMED.formatted("$1", "$2::text") + " limit 1", caseId, employer)
                .map(rows -> rows.stream().map(row -> (String) row[0]).findFirst());
    }

    /// In the order in which they were asked.
    Uni<List<Assignment>> of(UUID caseId) {
        return Sql.rows(OF_CASE, caseId)
                .map(rows -> rows.stream().map(AssignmentRepository::assignment).toList());
    }

    Uni<Assignment> find(UUID caseId, UUID id) {
        return of(caseId)
                .map(all -> all.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new Refused(CommonRefusal.NOT_FOUND)));
    }

    /// Those asked in a year, or those who gave their opinion in it; the newest first.
    Uni<Page<Assignment>> ofYear(int year, boolean isOpinion, @Nullable UUID after, int size, Call call) {
        return Sql.rows(
                        OF_YEAR.formatted(
                                isOpinion ? "opinion_on" : "asked_on",
                                call.jurisdiction().condition("asked.region")),
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31),
                        after,
                        size + 1)
                .map(rows -> Page.of(
                        rows.stream().map(AssignmentRepository::assignment).toList(),
                        size,
                        last -> last.id().toString()));
    }

    private static Assignment assignment(Object[] row) {
        return new Assignment(
                (UUID) row[0],
                (UUID) row[1],
                ExpertKind.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4],
                (UUID) row[5],
                (String) row[6],
                (String) row[7],
                (LocalDate) row[8],
                (String) row[9],
                Optional.ofNullable((LocalDate) row[10]).map(day -> new Assignment.Opinion(day, (String) row[11])),
                Optional.ofNullable((LocalDate) row[12]).map(day -> new Assignment.Release(day, (String) row[13])),
                (Boolean) row[14]);
    }
}

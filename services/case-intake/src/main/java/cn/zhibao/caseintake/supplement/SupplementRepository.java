package cn.zhibao.caseintake.supplement;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.Wanted;
import cn.zhibao.chassis.store.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Requests by their matter; row security keeps them to a jurisdiction.
@ApplicationScoped
class SupplementRepository {

    private static final String INSERT = """
            insert into supplement (id, region, case_id, wanted, request, requested_on, due_on)
            values ($1, $2, $3, $4, $5, $6, $7)""";

    private static final String ANSWER = """
            update supplement set received_on = $3, answer = $4
            where case_id = $1 and wanted = $2 and received_on is null and requested_on <= $3""";

    private static final String OF_CASE = """
            select id, wanted, request, requested_on, due_on, received_on, answer
            from supplement where case_id = $1 order by id desc""";

    Uni<Void> insert(UUID id, CaseFile caseFile, AskForSupplement asked, LocalDate today) {
        return Sql.update(
                        INSERT,
                        id,
                        caseFile.region().digits(),
                        caseFile.id(),
                        asked.wanted().name(),
                        asked.request(),
                        today,
                        asked.dueOn())
                .replaceWithVoid();
    }

    /// Puts the answer beside the open request; false where that was made on a later day.
    Uni<Boolean> answer(CaseFile caseFile, ReceiveSupplement received) {
        return Sql.update(ANSWER, caseFile.id(), received.wanted().name(), received.receivedOn(), received.answer())
                .map(rows -> rows == 1);
    }

    /// The newest first.
    Uni<List<Supplement>> of(UUID caseId) {
        return Sql.rows(OF_CASE, caseId)
                .map(rows -> rows.stream().map(SupplementRepository::supplement).toList());
    }

    private static Supplement supplement(Object[] row) {
        return new Supplement(
                (UUID) row[0],
                Wanted.valueOf((String) row[1]),
                (String) row[2],
                (LocalDate) row[3],
                (LocalDate) row[4],
                (LocalDate) row[5],
                (String) row[6]);
    }
}

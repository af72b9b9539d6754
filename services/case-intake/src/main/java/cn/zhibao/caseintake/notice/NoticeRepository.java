package cn.zhibao.caseintake.notice;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.chassis.store.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Notices by their matter; row security keeps them to a jurisdiction.
@ApplicationScoped
class NoticeRepository {

    private static final String INSERT = """
            insert into notice (id, region, case_id, kind, mode, sent_on, confirmation)
            values ($1, $2, $3, $4, $5, $6, $7)""";

    private static final String SERVE = "update notice set served_on = $2, receipt = $3 where id = $1";

    private static final String OF_CASE = """
            select id, kind, mode, sent_on, confirmation, served_on, receipt
            from notice where case_id = $1 order by id desc""";

    Uni<Void> insert(CaseFile caseFile, Notice notice) {
        return Sql.update(
                        INSERT,
                        notice.id(),
                        caseFile.region().digits(),
                        caseFile.id(),
                        notice.kind().name(),
                        notice.mode().name(),
                        notice.sentOn(),
                        notice.confirmation())
                .replaceWithVoid();
    }

    Uni<Void> serve(Notice notice) {
        return Sql.update(SERVE, notice.id(), notice.servedOn(), notice.receipt())
                .replaceWithVoid();
    }

    Uni<Optional<Notice>> find(CaseFile caseFile, UUID id) {
        return of(caseFile.id())
                .map(all -> all.stream().filter(one -> one.id().equals(id)).findFirst());
    }

    /// The newest first.
    Uni<List<Notice>> of(UUID caseId) {
        return Sql.rows(OF_CASE, caseId)
                .map(rows -> rows.stream().map(NoticeRepository::notice).toList());
    }

    private static Notice notice(Object[] row) {
        return new Notice(
                (UUID) row[0],
                NoticeKind.valueOf((String) row[1]),
                ServiceMode.valueOf((String) row[2]),
                (LocalDate) row[3],
                (String) row[4],
                (LocalDate) row[5],
                (String) row[6]);
    }
}

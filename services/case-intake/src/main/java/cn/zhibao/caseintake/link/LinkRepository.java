package cn.zhibao.caseintake.link;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseStatus;
import cn.zhibao.caseintake.LinkKind;
import cn.zhibao.chassis.store.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Links by their matters; row security shows of each only the matters that may be seen.
@ApplicationScoped
class LinkRepository {

    private static final String INSERT = """
            insert into case_link (id, case_id, region, other_id, other_region, kind, linked_on)
            values ($1, $2, $3, $4, $5, $6, $7)""";

    private static final String IS_THERE = """
            select count(*) from case_link
            where kind = $3 and ((case_id = $1 and other_id = $2) or (case_id = $2 and other_id = $1))""";

    private static final String OF_CASE = """
            select seen.id, seen.case_no, seen.title, seen.status, link.kind, link.other_id = $1, link.linked_on
            from case_link link
            join case_file seen on seen.id = case when link.case_id = $1 then link.other_id else link.case_id end
            where link.case_id = $1 or link.other_id = $1
            order by link.id""";

    Uni<Boolean> isThere(CaseFile caseFile, CaseFile other, LinkKind kind) {
        return Sql.row(IS_THERE, caseFile.id(), other.id(), kind.name()).map(row -> (Long) row[0] > 0);
    }

    Uni<Void> insert(UUID id, CaseFile caseFile, CaseFile other, LinkKind kind, LocalDate today) {
        return Sql.update(
                        INSERT,
                        id,
                        caseFile.id(),
                        caseFile.region().digits(),
                        other.id(),
                        other.region().digits(),
                        kind.name(),
                        today)
                .replaceWithVoid();
    }

    /// The oldest first.
    Uni<List<LinkedCase>> of(UUID caseId) {
        return Sql.rows(OF_CASE, caseId)
                .map(rows -> rows.stream().map(LinkRepository::linked).toList());
    }

    private static LinkedCase linked(Object[] row) {
        return new LinkedCase(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                CaseStatus.valueOf((String) row[3]),
                LinkKind.valueOf((String) row[4]),
                (Boolean) row[5],
                (LocalDate) row[6]);
    }
}

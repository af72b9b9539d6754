package cn.zhibao.caseintake;

import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Case files by id and by jurisdiction.
@ApplicationScoped
class CaseRepository implements PanacheRepositoryBase<CaseFile, UUID> {

    private static final String PAGE = """
            select * from case_file
            where region ^@ any (string_to_array(:regions, ','))
              and (cast(:status as text) is null or status = :status)
              and (cast(:after as uuid) is null or id < cast(:after as uuid))
            order by id desc limit :size""";

    Uni<CaseFile> find(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new Refused(CommonRefusal.NOT_FOUND));
    }

    /// The newest first; `after` is the last id of the page before.
    Uni<Page<CaseFile>> page(Jurisdiction jurisdiction, @Nullable CaseStatus status, @Nullable UUID after, int size) {
        return getSession()
                .chain(session -> session.createNativeQuery(PAGE, CaseFile.class)
                        .setParameter("regions", jurisdiction.setting())
                        .setParameter("status", status == null ? null : status.name())
                        .setParameter("after", after == null ? null : after.toString())
                        .setParameter("size", size + 1)
                        .getResultList())
                .map(rows -> Page.of(rows, size, last -> last.id().toString()));
    }
}

package cn.zhibao.mediation;

import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Mediations by id and by jurisdiction.
@ApplicationScoped
class MediationRepository implements PanacheRepositoryBase<Mediation, UUID> {

    private static final String PAGE = """
            select * from mediation
            where region ^@ any (string_to_array(:regions, ','))
              and (cast(:status as text) is null or status = :status)
              and (cast(:caseId as uuid) is null or case_id = cast(:caseId as uuid))
              and (cast(:after as uuid) is null or id < cast(:after as uuid))
            order by id desc limit :size""";

    Uni<Mediation> find(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new Refused(CommonRefusal.NOT_FOUND));
    }

    /// The newest first.
    Uni<Page<Mediation>> page(Jurisdiction jurisdiction, Search search) {
        return getSession()
                .chain(session -> session.createNativeQuery(PAGE, Mediation.class)
                        .setParameter("regions", jurisdiction.setting())
                        .setParameter(
                                "status",
                                search.status() == null ? null : search.status().name())
                        .setParameter("caseId", text(search.caseId()))
                        .setParameter("after", text(search.after()))
                        .setParameter("size", search.size() + 1)
                        .getResultList())
                .map(rows -> Page.of(rows, search.size(), last -> last.id().toString()));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}

package cn.zhibao.caseintake.shield;

import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Openings by id and by matter.
@ApplicationScoped
class IdentityOpeningRepository implements PanacheRepositoryBase<IdentityOpening, UUID> {

    private static final int MOST = 200;

    Uni<IdentityOpening> find(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new Refused(CommonRefusal.NOT_FOUND));
    }

    /// The latest first.
    Uni<List<IdentityOpening>> ofCase(UUID caseId) {
        return find("caseId = ?1 order by id desc", caseId).range(0, MOST - 1).list();
    }
}

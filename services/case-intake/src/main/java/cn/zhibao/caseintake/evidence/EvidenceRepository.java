package cn.zhibao.caseintake.evidence;

import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.http.ListQuery;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Pieces of evidence by id and by case.
@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<Evidence, UUID> {

    Uni<Evidence> find(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new Refused(CommonRefusal.NOT_FOUND));
    }

    Uni<Page<Evidence>> page(Jurisdiction jurisdiction, UUID caseId, @Nullable UUID after, int size) {
        return ListQuery.within(jurisdiction)
                .where("caseId", caseId)
                .after(after)
                .page(this, size);
    }
}

package cn.zhibao.inspection;

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

/// Visits by id and by jurisdiction.
@ApplicationScoped
class VisitRepository implements PanacheRepositoryBase<Visit, UUID> {

    Uni<Visit> find(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new Refused(CommonRefusal.NOT_FOUND));
    }

    /// The newest first; `after` is the last id of the page before.
    Uni<Page<Visit>> page(Jurisdiction jurisdiction, @Nullable VisitStatus status, @Nullable UUID after, int size) {
        return ListQuery.within(jurisdiction)
                .where("status", status)
                .after(after)
                .page(this, size);
    }
}

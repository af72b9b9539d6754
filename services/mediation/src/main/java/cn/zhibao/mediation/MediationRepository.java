package cn.zhibao.mediation;

import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.clock.TimedRepository;
import cn.zhibao.chassis.http.ListQuery;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.http.Paging;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Mediations by id and by jurisdiction.
@ApplicationScoped
class MediationRepository implements TimedRepository<Mediation> {

    Uni<Mediation> find(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new Refused(CommonRefusal.NOT_FOUND));
    }

    /// In the order asked for.
    Uni<Page<Mediation>> page(Jurisdiction jurisdiction, Search search, Paging paging) {
        return ListQuery.within(jurisdiction)
                .where("status", search.status())
                .where("caseId", search.caseId())
                .page(this, paging);
    }
}

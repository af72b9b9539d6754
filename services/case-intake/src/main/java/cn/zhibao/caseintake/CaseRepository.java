package cn.zhibao.caseintake;

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
import org.jspecify.annotations.Nullable;

/// Case files by id and by jurisdiction.
@ApplicationScoped
class CaseRepository implements TimedRepository<CaseFile> {

    Uni<CaseFile> find(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new Refused(CommonRefusal.NOT_FOUND));
    }

    /// In the order asked for.
    Uni<Page<CaseFile>> page(
            Jurisdiction jurisdiction, @Nullable CaseStatus status, @Nullable String rightNumber, Paging paging) {
        return ListQuery.within(jurisdiction)
                .where("status", status)
                .where("rightNumber", rightNumber)
                .page(this, paging);
    }
}

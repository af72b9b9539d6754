package cn.zhibao.caseintake;

import cn.zhibao.chassis.clock.TimedRepository;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Case files by id.
@ApplicationScoped
class CaseRepository implements TimedRepository<CaseFile> {

    Uni<CaseFile> find(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new Refused(CommonRefusal.NOT_FOUND));
    }
}

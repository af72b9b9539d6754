package cn.zhibao.caseintake;

import cn.zhibao.chassis.clock.TimedRepository;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// Case files by id.
@ApplicationScoped
class CaseRepository implements TimedRepository<CaseFile> {

    private static final String HOLD = "select id from case_file where id = $1 or case_no = $2 order by id for update";

    Uni<CaseFile> find(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new Refused(CommonRefusal.NOT_FOUND));
    }

    Uni<Optional<CaseFile>> findByNumber(String caseNo) {
        return find("caseNo", caseNo).firstResult().map(Optional::ofNullable);
    }

    /// Locks a matter and the one of a number, both in the order of their ids, so that two who join them to each other
    /// do not wait in a ring.
    Uni<Void> hold(UUID id, String otherNo) {
        return Sql.rows(HOLD, id, otherNo).replaceWithVoid();
    }

    /// Whether other matters go on under it.
    Uni<Boolean> leadsOthers(UUID id) {
        return count("leadId", id).map(joined -> joined > 0);
    }
}

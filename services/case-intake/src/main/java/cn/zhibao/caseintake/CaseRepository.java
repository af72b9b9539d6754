package cn.zhibao.caseintake;

import cn.zhibao.chassis.clock.TimedRepository;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Sql;
import cn.zhibao.contracts.reference.RightKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Case files by id.
@ApplicationScoped
class CaseRepository implements TimedRepository<CaseFile> {

    /// The id of no matter: only the one of a number is meant.
    static final UUID NOBODY = new UUID(0, 0);

    private static final String HOLD = "select id from case_file where id = $1 or case_no = $2 order by id for update";

    private static final String RIGHTS_BESIDE =
            "select distinct kind from case_right where case_id = $1 and ended_on is null and not leads";

    /// The kinds of rights a matter rests on beside the one it was registered about.
    Uni<Set<RightKind>> rightsBeside(UUID id) {
        return Sql.rows(RIGHTS_BESIDE, id)
                .map(rows -> rows.stream()
                        .map(row -> RightKind.valueOf((String) row[0]))
                        .collect(Collectors.toSet()));
    }

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

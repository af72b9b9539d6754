package cn.zhibao.caseintake.referral;

import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.http.ListQuery;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Sql;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Messages by id, by matter and by box. Row security shows each to the region that sends it and, once it was sent, to
/// the one whose office receives it.
@ApplicationScoped
class ReferralRepository implements PanacheRepositoryBase<Referral, UUID> {

    private static final int MOST = 200;
    private static final String HOLD = "select id from referral where id = $1 for update";

    Uni<Referral> find(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new Refused(CommonRefusal.NOT_FOUND));
    }

    /// The same for whoever answers it and never changes it. Hibernate ORM 7.1 writes back what it has merely loaded,
    /// which row security refuses to the receiver.
    Uni<Referral> findUntouched(UUID id) {
        return find(id).call(referral -> Panache.getSession().invoke(session -> session.setReadOnly(referral, true)));
    }

    /// Keeps it from being answered by anybody else until this answer is done.
    Uni<Void> hold(UUID id) {
        return Sql.rows(HOLD, id).replaceWithVoid();
    }

    /// The latest first.
    Uni<List<Referral>> ofCase(UUID caseId) {
        return find("caseId = ?1 order by id desc", caseId).range(0, MOST - 1).list();
    }

    Uni<Page<Referral>> page(ReferralBox box, Jurisdiction jurisdiction, @Nullable UUID after, int size) {
        return switch (box) {
            case OUT -> ListQuery.within(jurisdiction).after(after).page(this, size);
            case IN -> inbox(jurisdiction, after, size);
        };
    }

    private Uni<Page<Referral>> inbox(Jurisdiction jurisdiction, @Nullable UUID after, int size) {
        var scope = jurisdiction.condition("toRegion") + " and status = ?1";
        var found = after == null
                ? find(scope + " order by id desc", ReferralStatus.SENT)
                : find(scope + " and id < ?2 order by id desc", ReferralStatus.SENT, after);
        return found.range(0, size)
                .list()
                .map(rows -> Page.of(rows, size, last -> last.id().toString()));
    }
}

package cn.zhibao.caseintake.parties;

import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.reference.CreditCode;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Parties by id and by code.
@ApplicationScoped
class PartyRepository implements PanacheRepositoryBase<Party, UUID> {

    Uni<Party> find(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new Refused(CommonRefusal.NOT_FOUND));
    }

    /// Read once more, past what was read before a lock was waited for.
    Uni<Party> asItIsNow(Party party) {
        return getSession().chain(session -> session.refresh(party)).replaceWith(party);
    }

    /// Those of this code in the register of a region: one at most.
    Uni<List<Party>> coded(String region, CreditCode code) {
        return list("region = ?1 and creditCode = ?2", region, code.text());
    }

    Uni<List<Party>> all(List<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(List.of()) : list("id in ?1", ids);
    }

    /// Those for which this one answers, itself not among them.
    Uni<List<Party>> mergedInto(UUID id) {
        return list("mergedInto = ?1", id);
    }
}

package cn.zhibao.caseintake.referral;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Answers by their message. Row security shows each to both regions.
@ApplicationScoped
class ReferralAnswerRepository implements PanacheRepositoryBase<ReferralAnswer, UUID> {

    Uni<Optional<ReferralAnswer>> of(UUID referralId) {
        return find("referralId", referralId).firstResult().map(Optional::ofNullable);
    }

    Uni<Map<UUID, ReferralAnswer>> of(List<UUID> referrals) {
        return find("referralId in ?1", referrals)
                .list()
                .map(all -> all.stream()
                        .collect(Collectors.toUnmodifiableMap(ReferralAnswer::referralId, Function.identity())));
    }

    /// The answer that registered a matter.
    Uni<Optional<ReferralAnswer>> registering(UUID caseId) {
        return find("caseId", caseId).firstResult().map(Optional::ofNullable);
    }
}

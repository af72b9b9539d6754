package cn.zhibao.caseintake.shield;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// Sealed identities by the matter they belong to.
@ApplicationScoped
class ShieldedIdentityRepository implements PanacheRepositoryBase<ShieldedIdentity, UUID> {

    Uni<Optional<ShieldedIdentity>> ofCase(UUID caseId) {
        return find("caseId", caseId).firstResult().map(Optional::ofNullable);
    }
}

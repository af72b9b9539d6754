package cn.zhibao.innocent;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Known inside the front room only.
class MediationRepository {

    private final Map<UUID, Mediation> mediations = new ConcurrentHashMap<>();

    Uni<Mediation> find(UUID id) {
        return Uni.createFrom().item(() -> mediations.computeIfAbsent(id, any -> Mediation.open(any, any)));
    }
}

package cn.zhibao.portal.edge.services;

import cn.zhibao.portal.clocks.LawRoom;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// One line to each service that runs clocks, for what has to be said to all of them.
@ApplicationScoped
public class EachLawRelay {

    /// A preview reckons every open clock of an office twice.
    private static final int LONGEST_PREVIEW_SECONDS = 20;

    private static final int CONNECT_SECONDS = 2;

    private final Map<LawRoom, LawRelay> relays = new EnumMap<>(LawRoom.class);

    EachLawRelay(
            @ConfigProperty(name = "quarkus.rest-client.case-intake.url") URI caseIntake,
            @ConfigProperty(name = "quarkus.rest-client.mediation.url") URI mediation,
            @ConfigProperty(name = "quarkus.rest-client.enforcement.url") URI enforcement,
            @ConfigProperty(name = "quarkus.rest-client.inspection.url") URI inspection) {
        relays.put(LawRoom.CASE_INTAKE, to(caseIntake));
        relays.put(LawRoom.MEDIATION, to(mediation));
        relays.put(LawRoom.ENFORCEMENT, to(enforcement));
        relays.put(LawRoom.INSPECTION, to(inspection));
    }

    /// The line to one of them.
    public LawRelay to(LawRoom room) {
        return java.util.Objects.requireNonNull(relays.get(room));
    }

    private static LawRelay to(URI service) {
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(service)
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(LONGEST_PREVIEW_SECONDS, TimeUnit.SECONDS)
                .build(LawRelay.class);
    }
}

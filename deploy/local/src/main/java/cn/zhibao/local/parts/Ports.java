package cn.zhibao.local.parts;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/// The ports of one copy of the system; an offset moves them all, so that two copies can stand side by side.
public record Ports(int offset) {

    /// Copies that stand for a purpose of their own (journeys, faults, benchmarks) are moved by this much or more, so
    /// that no random copy beside them ever takes one of their ports.
    public static final int RESERVED_FROM = 20_500;

    private static final int RANDOM_FROM = 10_000;
    private static final int RANDOM_BELOW = 16_700;

    public Ports {
        if (offset < 0 || offset > 50_000) {
            throw new IllegalArgumentException("port offset must lie between 0 and 50000, not " + offset);
        }
    }

    /// A random offset at which nobody listens now, below the reserved ones.
    public static Ports free() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(RANDOM_FROM, RANDOM_BELOW))
                .mapToObj(Ports::new)
                .filter(ports -> ports.parts().allMatch(Sockets::free))
                .findFirst()
                .orElseThrow();
    }

    /// The highest port a random copy can have.
    static int highestRandom() {
        return new Ports(RANDOM_BELOW).parts().max().orElseThrow();
    }

    private IntStream parts() {
        return IntStream.of(postgres(), kafka(), kafkaController(), keycloak(), keycloakManagement());
    }

    public int portal() {
        return 8080 + offset;
    }

    public int postgres() {
        return 5432 + offset;
    }

    public int kafka() {
        return 9092 + offset;
    }

    public int kafkaController() {
        return 9093 + offset;
    }

    public int keycloak() {
        return 8180 + offset;
    }

    /// Where Keycloak answers questions about its health; nobody else needs it.
    public int keycloakManagement() {
        return 9180 + offset;
    }
}

package cn.zhibao.benchmark;

import cn.zhibao.local.LocalSystem;
import cn.zhibao.local.parts.Databases;
import cn.zhibao.local.parts.Ports;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The product under measurement: a copy of its own with fresh data, started as far as a benchmark needs it.
final class Bench implements AutoCloseable {

    static final List<String> SERVICES =
            List.of("case-intake", "mediation", "enforcement", "inspection", "statistics", "portal");

    private static final int OFFSET = 21_500;

    private final Path root;
    private final int rounds;
    private final int seconds;
    private final LocalSystem system;
    private final Map<String, Token> tokens = new HashMap<>();

    Bench(Path root, int rounds, int seconds) {
        this.root = root;
        this.rounds = rounds;
        this.seconds = seconds;
        this.system = LocalSystem.apart(
                root,
                root.resolve("deploy/benchmark/target/state"),
                OFFSET,
                line -> System.err.println("bench: " + line));
    }

    /// Wipes what an earlier run left and starts PostgreSQL, Kafka and Keycloak.
    void begin() {
        system.wipe();
        system.startParts();
    }

    void start(String... services) {
        for (var service : services) {
            system.start(service);
        }
    }

    LocalSystem system() {
        return system;
    }

    int rounds() {
        return rounds;
    }

    int seconds() {
        return seconds;
    }

    Sheet sheet(String name, String... columns) {
        return new Sheet(root, name, List.of(columns));
    }

    /// The URL of a database as one of its application roles sees it, for pgbench.
    String database(String name) {
        return "postgresql://%s_app:%s@127.0.0.1:%d/%s"
                .formatted(name, Databases.LOCAL_PASSWORD, new Ports(OFFSET).postgres(), name);
    }

    Path scratch() {
        return root.resolve("deploy/benchmark/target");
    }

    /// A bearer token that is good for at least another two minutes.
    String token(String user) {
        return tokens.compute(
                        user, (name, old) -> old == null || old.isOld() ? Token.of(system.url("keycloak"), name) : old)
                .text();
    }

    @Override
    public void close() {
        system.stop();
    }
}

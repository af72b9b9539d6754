package cn.zhibao.benchmark;

import cn.zhibao.local.LocalSystem;
import cn.zhibao.local.parts.Databases;
import cn.zhibao.local.parts.Ports;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
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
    private final boolean full;
    private final LocalSystem system;
    private final Map<String, Token> tokens = new HashMap<>();

    Bench(Path root, int rounds, int seconds, boolean full) {
        this.root = root;
        this.rounds = rounds;
        this.seconds = seconds;
        this.full = full;
        this.system = LocalSystem.apart(root, state(root), OFFSET, line -> System.err.println("bench: " + line));
    }

    /// Wipes what an earlier run left and starts PostgreSQL, Kafka and Keycloak. A run that is broken off ends them
    /// too.
    void begin() {
        Runtime.getRuntime().addShutdownHook(new Thread(system::stop));
        stopWhatRuns();
        system.wipe();
        system.startParts();
    }

    /// By another hand: a system that was told to stop starts nothing any more.
    private void stopWhatRuns() {
        LocalSystem.apart(root, state(root), OFFSET, line -> {}).stop();
    }

    private static Path state(Path root) {
        return root.resolve("deploy/benchmark/target/state");
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

    /// How long one measurement takes.
    Duration length() {
        return Duration.ofSeconds(seconds);
    }

    /// Whether the sizes that take an hour are wanted too.
    boolean full() {
        return full;
    }

    Path root() {
        return root;
    }

    Sheet sheet(String name, String... columns) {
        return new Sheet(root, name, List.of(columns));
    }

    /// The URL of a database as one of its application roles sees it, for pgbench.
    String database(String name) {
        return "postgresql://%s_app:%s@127.0.0.1:%d/%s"
                .formatted(name, Databases.LOCAL_PASSWORD, new Ports(OFFSET).postgres(), name);
    }

    /// A database as the owner of its tables sees it, with every region open.
    Connection owner(String name) throws SQLException {
        var connection = new Databases(
                        "127.0.0.1", new Ports(OFFSET).postgres(), name + "_owner", Databases.LOCAL_PASSWORD)
                .connect(name);
        try (var scope = connection.createStatement()) {
            scope.execute("select set_config('app.regions', '*', false)");
        }
        return connection;
    }

    /// A database as its service sees it.
    Connection application(String name) throws SQLException {
        return new Databases("127.0.0.1", new Ports(OFFSET).postgres(), name + "_app", Databases.LOCAL_PASSWORD)
                .connect(name);
    }

    /// The server with all rights, for the peers, which bring their own tables.
    Databases databases() {
        return system.databases();
    }

    String kafka() {
        return "127.0.0.1:" + new Ports(OFFSET).kafka();
    }

    /// Waits until nothing is left to be sent, so that one side's events are not carried in the other side's time.
    void settle(String database) throws SQLException, InterruptedException {
        try (var connection = owner(database);
                var query = connection.prepareStatement("select count(*) from outbox")) {
            Patience.until("an empty outbox", Duration.ofMillis(50), () -> {
                try (var row = query.executeQuery()) {
                    row.next();
                    return row.getLong(1) == 0;
                }
            });
        }
    }

    long syncsPerSecond() throws IOException {
        return Math.round(DiskProbe.syncsPerSecond(scratch()));
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

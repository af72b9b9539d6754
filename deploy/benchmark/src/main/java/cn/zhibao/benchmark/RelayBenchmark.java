package cn.zhibao.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// The way from the outbox to the broker, seen by who listens there: a full outbox after an outage, and facts that come
/// at a steady pace. The facts are put there by another connection, so that the relay finds them by looking, not by
/// being called: the slower of its two ways.
final class RelayBenchmark {

    static final String NAME = "relay";

    private static final String TOPIC = "case-intake.events";
    private static final int DRAINED = 200_000;
    private static final List<Integer> PACES = List.of(100, 500, 2_000);
    private static final Duration TICK = Duration.ofMillis(10);

    private final Bench bench;

    RelayBenchmark(Bench bench) {
        this.bench = bench;
    }

    void run() throws SQLException, InterruptedException, java.io.IOException {
        var sheet = bench.sheet(NAME, "round", "syncs_per_s", "what", "heard", "per_s", "p50_ms", "p99_ms");
        bench.start("case-intake");
        for (var round = 1; round <= bench.rounds(); round++) {
            var disk = bench.syncsPerSecond();
            try (var owner = bench.owner("case_intake");
                    var hearer = new Hearer(bench.kafka(), TOPIC)) {
                var drained = drain(owner, hearer);
                sheet.row(round, disk, "drain", drained.heard(), Math.round(drained.perSecond()), "", "");
                for (var pace : PACES) {
                    var paced = pace(owner, hearer, pace);
                    sheet.row(
                            round,
                            disk,
                            pace,
                            paced.heard(),
                            Math.round(paced.perSecond()),
                            paced.ageMillis(50),
                            paced.ageMillis(99));
                }
            }
        }
    }

    private Hearer drain(Connection owner, Hearer hearer) throws SQLException {
        bench.system().kill("case-intake");
        Invented.factsToSend(owner, drained());
        bench.system().start("case-intake");
        return hearer.hear(drained());
    }

    private int drained() {
        return (int) Math.min(DRAINED, bench.length().toSeconds() * 20_000);
    }

    private Hearer pace(Connection owner, Hearer hearer, int perSecond) throws InterruptedException {
        var facts = perSecond * bench.length().toSeconds();
        var writer = Thread.ofPlatform().start(() -> write(owner, perSecond, facts));
        hearer.hear(facts);
        writer.join();
        return hearer;
    }

    private static void write(Connection owner, int perSecond, long facts) {
        var begin = System.nanoTime();
        var written = 0L;
        while (written < facts) {
            var due = Math.min(facts, (System.nanoTime() - begin) * perSecond / 1_000_000_000L);
            if (due > written) {
                try {
                    Invented.factsToSend(owner, (int) (due - written));
                } catch (SQLException refused) {
                    throw new IllegalStateException(refused);
                }
                written = due;
            }
            LockSupport.parkNanos(TICK.toNanos());
        }
    }
}

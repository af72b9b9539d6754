package cn.zhibao.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/// All figures derived again: from the archive in one go, at 10^5 and 10^6 events, and from the broker by a statistics
/// service that has lost its database, which is the consumer's ordinary road.
final class RebuildBenchmark {

    static final String NAME = "rebuild";

    private static final int HEARD_AGAIN = 20_000;

    private final Bench bench;

    RebuildBenchmark(Bench bench) {
        this.bench = bench;
    }

    void run() throws IOException, InterruptedException, SQLException {
        var sheet = bench.sheet(NAME, "round", "syncs_per_s", "source", "events", "seconds", "per_s");
        bench.start("statistics");
        var admin = new Client(bench, "admin");
        long before = 0;
        for (var events : List.of(100_000L, 1_000_000L)) {
            var units = events / 2;
            try (var owner = bench.owner("statistics")) {
                Invented.archive(owner, before + 1, units);
            }
            before = units;
            new Rebuilding(admin).run();
            for (var round = 1; round <= bench.rounds(); round++) {
                var disk = bench.syncsPerSecond();
                var outcome = new Rebuilding(admin).run();
                sheet.row(
                        round,
                        disk,
                        "archive",
                        outcome.events(),
                        "%.1f".formatted(outcome.millis() / 1_000.0),
                        Math.round(outcome.perSecond()));
            }
        }
        fromBroker(sheet);
    }

    /// Facts of case-intake lie on the broker; statistics begins with an empty database.
    private void fromBroker(Sheet sheet) throws IOException, InterruptedException, SQLException {
        var facts = (int) Math.min(HEARD_AGAIN, bench.length().toSeconds() * 2_000);
        bench.start("case-intake");
        bench.system().kill("statistics");
        try (var owner = bench.owner("case_intake")) {
            Invented.factsToSend(owner, facts);
        }
        bench.settle("case_intake");
        bench.databases().recreate("statistics");
        var disk = bench.syncsPerSecond();
        bench.system().start("statistics");
        try (var owner = bench.owner("statistics");
                var query = owner.prepareStatement("select count(*), min(applied_at), max(applied_at) from inbox")) {
            Patience.until("the figures from the broker", Duration.ofMillis(200), () -> {
                try (var row = query.executeQuery()) {
                    row.next();
                    return row.getLong(1) >= facts;
                }
            });
            try (var row = query.executeQuery()) {
                row.next();
                var seconds =
                        (row.getTimestamp(3).getTime() - row.getTimestamp(2).getTime()) / 1_000.0;
                sheet.row(1, disk, "broker", facts, "%.1f".formatted(seconds), Math.round(facts / seconds));
            }
        }
    }
}

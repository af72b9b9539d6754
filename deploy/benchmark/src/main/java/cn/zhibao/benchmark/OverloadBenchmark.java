package cn.zhibao.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/// Twice as many registrations as the service can do, for some minutes: how many still get through, how the rest are
/// refused, and how long those who get through wait. `MOST_REQUESTS_AT_ONCE` in the environment changes the limit.
final class OverloadBenchmark {

    static final String NAME = "overload";

    private static final int CONNECTIONS = 512;

    /// Overload is nothing that passes: so many times the usual length.
    private static final int TIMES = 6;

    private final Bench bench;

    OverloadBenchmark(Bench bench) {
        this.bench = bench;
    }

    void run() throws IOException, InterruptedException, SQLException {
        var sheet = bench.sheet(
                NAME,
                "round",
                "syncs_per_s",
                "limit",
                "peak_per_s",
                "peak_p99_ms",
                "offered_per_s",
                "goodput_per_s",
                "share_of_peak",
                "p50_ms",
                "p99_ms",
                "p99_by_peak_p99",
                "told",
                "bare_503",
                "other",
                "refused_p99_ms");
        bench.start("case-intake");
        var limit = Optional.ofNullable(System.getenv("MOST_REQUESTS_AT_ONCE")).orElse("64");
        try (var http = new Http(bench.system().url("case-intake"), CONNECTIONS);
                var closed = new Load(bench.system().url("case-intake"), LatencyBenchmark.CLIENTS)) {
            WarmUp.of(() -> RegisterBenchmark.register(closed, bench).perSecond());
            for (var round = 1; round <= bench.rounds(); round++) {
                var disk = bench.syncsPerSecond();
                var peak = closed.run(bench.length().multipliedBy(2), RegisterBenchmark.errand(bench.token("officer")));
                var offered = 2 * peak.perSecond();
                var token = bench.token("officer");
                var outcome =
                        new OpenLoad(http).run(offered, longer(), () -> RegisterBenchmark.registered(http, token));
                bench.settle("case_intake");
                sheet.row(
                        round,
                        disk,
                        limit,
                        Math.round(peak.perSecond()),
                        peak.millis(99),
                        Math.round(offered),
                        Math.round(outcome.perSecond()),
                        "%.2f".formatted(outcome.perSecond() / peak.perSecond()),
                        outcome.millis(50),
                        outcome.millis(99),
                        "%.2f".formatted(outcome.millis(99) / peak.millis(99)),
                        outcome.told(),
                        outcome.bare(),
                        outcome.other(),
                        outcome.refusedMillis(99));
            }
        }
    }

    private Duration longer() {
        return bench.length().multipliedBy(TIMES);
    }
}

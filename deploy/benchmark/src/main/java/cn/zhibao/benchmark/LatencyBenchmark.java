package cn.zhibao.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/// How long a registration takes when requests come at their own pace, at a quarter, half and three quarters of what
/// the service can do, beside pgbench at the same rates. Requests are due at fixed times, so that a pause of the
/// machine counts in every request it delays.
final class LatencyBenchmark {

    static final String NAME = "latency";

    static final int CLIENTS = 32;
    private static final int CONNECTIONS = 256;
    private static final List<Integer> SHARES = List.of(25, 50, 75);

    private final Bench bench;

    LatencyBenchmark(Bench bench) {
        this.bench = bench;
    }

    void run() throws IOException, InterruptedException, SQLException {
        var sheet = bench.sheet(
                NAME,
                "round",
                "syncs_per_s",
                "percent",
                "per_s",
                "p50_ms",
                "p99_ms",
                "p999_ms",
                "failed",
                "limit_p50_ms",
                "limit_p99_ms");
        bench.start("case-intake");
        var pgbench = new Pgbench(bench.scratch());
        var script = pgbench.script(NAME, Statements.REGISTER);
        try (var http = new Http(bench.system().url("case-intake"), CONNECTIONS);
                var closed = new Load(bench.system().url("case-intake"), CLIENTS)) {
            WarmUp.of(() -> RegisterBenchmark.register(closed, bench).perSecond());
            var most = RegisterBenchmark.register(closed, bench).perSecond();
            for (var round = 1; round <= bench.rounds(); round++) {
                for (var percent : SHARES) {
                    var rate = most * percent / 100;
                    var disk = bench.syncsPerSecond();
                    var token = bench.token("officer");
                    var ours = new OpenLoad(http)
                            .run(rate, bench.length(), () -> RegisterBenchmark.registered(http, token));
                    bench.settle("case_intake");
                    var limit = pgbench.latency(script, bench.database("case_intake"), CLIENTS, rate, bench.length());
                    bench.settle("case_intake");
                    sheet.row(
                            round,
                            disk,
                            percent,
                            Math.round(ours.perSecond()),
                            ours.millis(50),
                            ours.millis(99),
                            ours.millis(99.9),
                            ours.told() + ours.bare() + ours.other(),
                            limit.getValueAtPercentile(50) / 1_000.0,
                            limit.getValueAtPercentile(99) / 1_000.0);
                }
            }
        }
    }
}

package cn.zhibao.benchmark;

import java.io.IOException;
import java.sql.SQLException;

/// What row security costs a registration: the same statements by the role that is held to its regions, and by the
/// superuser, whom row security does not touch. What cannot be taken away from a running service (token, policy, audit
/// hash) is measured one by one in deploy/benchmark/micro.
final class TaxBenchmark {

    static final String NAME = "tax";

    static final String MICRO = "micro";

    private static final int CLIENTS = 16;

    private final Bench bench;

    TaxBenchmark(Bench bench) {
        this.bench = bench;
    }

    void run() throws IOException, InterruptedException, SQLException {
        var sheet = bench.sheet(NAME, "round", "syncs_per_s", "with_per_s", "without_per_s", "ratio");
        bench.start("case-intake");
        bench.system().kill("case-intake");
        var pgbench = new Pgbench(bench.scratch());
        var script = pgbench.script(NAME, Statements.REGISTER);
        var server = bench.databases();
        var free = "postgresql://%s:%s@%s:%d/case_intake"
                .formatted(server.superuser(), server.password(), server.host(), server.port());
        for (var round = 1; round <= bench.rounds(); round++) {
            var disk = bench.syncsPerSecond();
            var with = pgbench.perSecond(script, bench.database("case_intake"), CLIENTS, bench.length());
            var without = pgbench.perSecond(script, free, CLIENTS, bench.length());
            sheet.row(round, disk, Math.round(with), Math.round(without), "%.3f".formatted(with / without));
        }
        micro();
        try (var owner = bench.owner("case_intake");
                var statement = owner.createStatement()) {
            statement.execute("truncate outbox");
        }
    }

    private void micro() throws IOException, InterruptedException {
        var sheet = bench.sheet(MICRO, "operation", "micros", "error");
        for (var score : Jmh.of("SafetyBenchmark", bench)) {
            sheet.row(score.operation(), score.score(), score.error());
        }
    }
}

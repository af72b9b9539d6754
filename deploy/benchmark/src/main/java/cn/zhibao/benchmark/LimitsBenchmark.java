package cn.zhibao.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the machine gives when nothing of ours stands before it: the database for a registration and for a case's life,
/// each as our services word it and as short as it gets, and the broker for writing and reading.
final class LimitsBenchmark {

    static final String NAME = "limits";

    private static final int REGISTER_CLIENTS = 16;
    private static final int LIFE_CLIENTS = 8;

    private final Bench bench;

    LimitsBenchmark(Bench bench) {
        this.bench = bench;
    }

    void run() throws IOException, InterruptedException, SQLException {
        var sheet = bench.sheet(
                NAME,
                "round",
                "syncs_per_s",
                "register_at_once_per_s",
                "register_per_s",
                "lifecycle_per_s",
                "lifecycle_at_once_per_s",
                "produce_per_s",
                "consume_per_s");
        // The service makes the tables, and is then out of the way.
        bench.start("case-intake");
        bench.system().kill("case-intake");
        var pgbench = new Pgbench(bench.scratch());
        Map<Path, Integer> scripts = new LinkedHashMap<>();
        scripts.put(pgbench.script("limit-register-at-once", Statements.REGISTER_AT_ONCE), REGISTER_CLIENTS);
        scripts.put(pgbench.script("limit-register", Statements.REGISTER), REGISTER_CLIENTS);
        scripts.put(pgbench.script("limit-lifecycle", Statements.LIFECYCLE), LIFE_CLIENTS);
        scripts.put(pgbench.script("limit-lifecycle-at-once", Statements.LIFECYCLE_AT_ONCE), LIFE_CLIENTS);
        for (var round = 1; round <= bench.rounds(); round++) {
            var values = new java.util.ArrayList<Object>();
            values.add(round);
            values.add(bench.syncsPerSecond());
            for (var script : scripts.entrySet()) {
                values.add(Math.round(pgbench.perSecond(
                        script.getKey(), bench.database("case_intake"), script.getValue(), bench.length())));
            }
            var broker = new BrokerProbe(bench.kafka());
            values.add(Math.round(broker.produce(bench.length())));
            values.add(Math.round(broker.consume()));
            sheet.row(values.toArray());
        }
        try (var owner = bench.owner("case_intake");
                var statement = owner.createStatement()) {
            statement.execute("truncate outbox");
        }
    }
}

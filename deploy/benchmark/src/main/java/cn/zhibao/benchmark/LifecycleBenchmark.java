package cn.zhibao.benchmark;

import io.vertx.core.Future;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/// The life of a case: registered, accepted, handed over; three durable commits, each with history and event. Ours over
/// HTTP with a token, the database alone, and process engines that do the same for the user: start, two tasks queried
/// and completed.
final class LifecycleBenchmark {

    static final String NAME = "lifecycle";

    private static final int CLIENTS = 8;

    private final Bench bench;
    private final Sheet sheet;

    LifecycleBenchmark(Bench bench) {
        this.bench = bench;
        this.sheet = bench.sheet(NAME, "round", "syncs_per_s", "who", "per_s", "p50_ms", "p99_ms", "failed", "ratio");
    }

    void run() throws IOException, InterruptedException, SQLException {
        bench.start("case-intake");
        var pgbench = new Pgbench(bench.scratch());
        var script = pgbench.script(NAME, Statements.LIFECYCLE);
        try (var load = new Load(bench.system().url("case-intake"), CLIENTS);
                var flowable = new EnginePeer(bench, "flowable");
                var camunda = new EnginePeer(bench, "camunda")) {
            Map<String, EnginePeer> engines = new LinkedHashMap<>();
            engines.put("Flowable CMMN", flowable);
            engines.put("Camunda 7", camunda);
            WarmUp.of(() -> live(load).perSecond());
            for (var engine : engines.values()) {
                WarmUp.of(() -> engine.measure(NAME, CLIENTS, bench.length()).perSecond());
            }
            for (var round = 1; round <= bench.rounds(); round++) {
                measure(round, pgbench, script, load, engines);
            }
        }
    }

    /// Every side's figure, with what ours reached as a multiple of it.
    private void measure(int round, Pgbench pgbench, Path script, Load load, Map<String, EnginePeer> engines)
            throws IOException, InterruptedException, SQLException {
        var disk = bench.syncsPerSecond();
        bench.settle("case_intake");
        var ours = Figures.of(live(load));
        bench.settle("case_intake");
        var limit = pgbench.perSecond(script, bench.database("case_intake"), CLIENTS, bench.length());
        bench.settle("case_intake");
        row(round, disk, "ours", ours, ours.perSecond());
        row(round, disk, "limit", new Figures(limit, 0, 0, 0), ours.perSecond());
        for (var engine : engines.entrySet()) {
            row(
                    round,
                    disk,
                    engine.getKey(),
                    engine.getValue().measure(NAME, CLIENTS, bench.length()),
                    ours.perSecond());
        }
    }

    private void row(int round, long disk, String who, Figures figures, double ours) {
        sheet.row(
                round,
                disk,
                who,
                "%.1f".formatted(figures.perSecond()),
                figures.p50(),
                figures.p99(),
                figures.failed(),
                "%.3f".formatted(ours / figures.perSecond()));
    }

    private Load.Outcome live(Load load) throws InterruptedException {
        var token = bench.token("officer");
        return load.run(bench.length(), http -> life(http, token));
    }

    private static Future<Boolean> life(Http http, String token) {
        return http.post("/cases", token, RegisterBenchmark.BODY).compose(registered -> {
            var path = "/cases/" + registered.field("id");
            return http.post(path + "/acceptance", token, 1, "{}")
                    .compose(accepted ->
                            http.post(path + "/routing", token, 2, "{\"route\":\"PENALTY\",\"basis\":\"测量\"}"))
                    .map(routed -> routed.status() < 300);
        });
    }
}

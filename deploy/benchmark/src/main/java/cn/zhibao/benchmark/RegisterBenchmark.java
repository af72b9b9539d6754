package cn.zhibao.benchmark;

import io.vertx.core.Future;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;

/// Registering a case over HTTP with a real token, against pgbench running the statements that one registration runs,
/// and against what others would build it with. Interleaved rounds in one run; the ratio is what counts.
final class RegisterBenchmark {

    static final String NAME = "register";
    static final String PEERS = "register-peers";

    static final String BODY = """
            {"region":"371071","source":"COMPLAINT","right":"TRADEMARK","title":"涉嫌侵犯“海岬”注册商标专用权"}""";

    private static final int CLIENTS = 32;
    private static final int ENGINE_THREADS = 8;

    private final Bench bench;
    private final Sheet sheet;
    private final Sheet peers;

    RegisterBenchmark(Bench bench) {
        this.bench = bench;
        this.sheet = bench.sheet(
                NAME, "round", "syncs_per_s", "limit_per_s", "ours_per_s", "p50_ms", "p99_ms", "failed", "ratio");
        this.peers = bench.sheet(PEERS, "round", "who", "per_s", "p50_ms", "p99_ms", "failed", "ours_by_theirs");
    }

    void run() throws IOException, InterruptedException, SQLException {
        bench.start("case-intake");
        var pgbench = new Pgbench(bench.scratch());
        var script = pgbench.script(NAME, Statements.REGISTER);
        try (var load = new Load(bench.system().url("case-intake"), CLIENTS);
                var spring = new SpringPeer(bench);
                var springLoad = new Load(spring.url(), CLIENTS);
                var flowable = new EnginePeer(bench, "flowable")) {
            WarmUp.of(() -> register(load, bench).perSecond());
            WarmUp.of(() -> register(springLoad, bench).perSecond());
            WarmUp.of(() -> start(flowable).perSecond());
            pgbench.perSecond(script, bench.database("case_intake"), CLIENTS, Duration.ofSeconds(2));
            for (var round = 1; round <= bench.rounds(); round++) {
                var ours = measure(round, pgbench, script, load);
                theirs(round, "Spring Boot", ours, Figures.of(register(springLoad, bench)));
                theirs(round, "Flowable", ours, start(flowable));
            }
        }
    }

    private double measure(int round, Pgbench pgbench, Path script, Load load)
            throws IOException, InterruptedException, SQLException {
        var disk = bench.syncsPerSecond();
        bench.settle("case_intake");
        var limit = pgbench.perSecond(script, bench.database("case_intake"), CLIENTS, bench.length());
        bench.settle("case_intake");
        var ours = register(load, bench);
        bench.settle("case_intake");
        sheet.row(
                round,
                disk,
                Math.round(limit),
                Math.round(ours.perSecond()),
                "%.1f".formatted(ours.millis(50)),
                "%.1f".formatted(ours.millis(99)),
                ours.failed(),
                String.format(Locale.ROOT, "%.3f", ours.perSecond() / limit));
        return ours.perSecond();
    }

    private void theirs(int round, String who, double ours, Figures figures) {
        peers.row(
                round,
                who,
                Math.round(figures.perSecond()),
                figures.p50(),
                figures.p99(),
                figures.failed(),
                "%.2f".formatted(ours / figures.perSecond()));
    }

    private Figures start(EnginePeer engine) throws IOException {
        return engine.measure("start", ENGINE_THREADS, bench.length());
    }

    /// One measurement of registrations in a closed loop.
    static Load.Outcome register(Load load, Bench bench) throws InterruptedException {
        return load.run(bench.length(), errand(bench.token("officer")));
    }

    /// One registration with that token.
    static Load.Errand errand(String token) {
        return http -> registered(http, token).map(reply -> reply.status() == 201);
    }

    static Future<Http.Reply> registered(Http http, String token) {
        return http.post("/cases", token, BODY);
    }
}

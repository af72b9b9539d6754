package cn.zhibao.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// Registering a case over HTTP with a real token, against pgbench running the statements that one registration runs:
/// the jurisdiction, the case, the fact with its outbox row, in one durable transaction. Interleaved rounds in one run;
/// the ratio is what counts.
final class RegisterBenchmark {

    static final String NAME = "register";

    private static final int CLIENTS = 32;
    private static final Duration WARM_UP = Duration.ofSeconds(120);
    private static final String BODY = """
            {"region":"371071","source":"COMPLAINT","right":"TRADEMARK","title":"涉嫌侵犯“海岬”注册商标专用权"}""";

    private static final List<String> STATEMENTS = List.of(
            "\\set no random(1, 2000000000)",
            "begin;",
            "select set_config('app.regions', '371071', true);",
            """
            insert into case_file (basis, case_no, due_on, head, received_on, refusal_ground, region, registered_by, \
            right_kind, route, source, status, title, version, id) values (null, '371071-SRC-2026-' || :no || '-' || \
            :client_id || '-' || txid_current(), null, repeat('a', 64), '2026-11-22', null, '371071', 'officer', \
            'TRADEMARK', null, 'COMPLAINT', 'REGISTERED', '涉嫌侵犯“海岬”注册商标专用权', 1, uuidv7());""",
            """
            with fact as (insert into journal (event_id, stream_id, stream_version, lane_id, shard, region, type, payload, \
            actor_subject, actor_org, actor_roles, correlation_id, causation_id, occurred_at, recorded_on, previous_hash, \
            hash) select uuidv7(), id, 1, id, 3, '371071', 'cn.zhibao.case-intake.case-registered.v1', \
            '{"caseId":"01a201d7-3234-7e5b-b762-9b255867cac7","caseNo":"371071-SRC-2026-0001","receivedOn":"2026-11-22",\
            "region":"371071","right":"TRADEMARK","source":"COMPLAINT"}', '01a201d7-3234-7e5b-b762-9b255867cac7', \
            'torch-market-supervision', 'officer', uuidv7(), null, now(), current_date, repeat('0', 64), repeat('a', 64) \
            from (select uuidv7() as id) fresh returning position, shard) \
            insert into outbox (position, shard) select position, shard from fact;""",
            "commit;");

    private final Bench bench;
    private final Sheet sheet;

    RegisterBenchmark(Bench bench) {
        this.bench = bench;
        this.sheet = bench.sheet(
                NAME, "round", "syncs_per_s", "limit_per_s", "ours_per_s", "p50_ms", "p99_ms", "failed", "ratio");
    }

    void run() throws IOException, InterruptedException {
        bench.start("case-intake");
        var pgbench = new Pgbench();
        var script = Pgbench.script(bench.scratch(), NAME, STATEMENTS);
        var database = bench.database("case_intake");
        var length = Duration.ofSeconds(bench.seconds());
        try (var load = new Load(bench.system().url("case-intake"), CLIENTS)) {
            register(load, WARM_UP);
            pgbench.perSecond(script, database, CLIENTS, Duration.ofSeconds(2));
            for (var round = 1; round <= bench.rounds(); round++) {
                measure(round, pgbench, script, database, load, length);
            }
        }
    }

    private void measure(int round, Pgbench pgbench, Path script, String database, Load load, Duration length)
            throws IOException, InterruptedException {
        var disk = DiskProbe.syncsPerSecond(bench.scratch());
        var limit = pgbench.perSecond(script, database, CLIENTS, length);
        var ours = register(load, length);
        sheet.row(
                round,
                Math.round(disk),
                Math.round(limit),
                Math.round(ours.perSecond()),
                "%.1f".formatted(ours.millis(50)),
                "%.1f".formatted(ours.millis(99)),
                ours.failed(),
                String.format(Locale.ROOT, "%.3f", ours.perSecond() / limit));
    }

    private Load.Outcome register(Load load, Duration length) throws InterruptedException {
        return load.post("/cases", bench.token("officer"), 201, length, () -> BODY);
    }
}

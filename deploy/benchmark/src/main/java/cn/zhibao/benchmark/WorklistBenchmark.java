package cn.zhibao.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The first page of every worklist and the counters above it, over HTTP as an officer opens them, on a register of
/// 10^5, 10^6 and, in full, 10^7 cases: how long it takes, and that it grows with what waits and not with what is done.
final class WorklistBenchmark {

    static final String NAME = "worklists";

    /// The same pages as the database is asked for them, after the jurisdiction.
    static final Map<String, String> QUERIES = Map.of(
            "my work",
            " and waits_with = 'officer-7' and (held_until is null or held_until <= current_date)"
                    + " order by id desc limit 21",
            "my work by due day",
            " and waits_with = 'officer-7' and clock_due_on is not null order by clock_due_on, id limit 21",
            "to claim",
            " and waits_with = '' order by id desc limit 21",
            "put aside",
            " and held_until > current_date order by id desc limit 21",
            "recently finished",
            " and finished_on >= current_date - 30 order by finished_on desc, id desc limit 21",
            "all",
            " order by id desc limit 21",
            "all overdue",
            " and clock_due_on < current_date order by clock_due_on, id limit 21");

    private static final String DISTRICT = "371071";
    private static final int CLIENTS = 4;
    private static final Map<String, String> PAGES = pages();

    private final Bench bench;
    private final Plans plans;
    private final Map<String, Double> smallest = new HashMap<>();

    WorklistBenchmark(Bench bench) {
        this.bench = bench;
        this.plans = new Plans(bench);
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("mine due first", "/cases?view=MINE&order=DUE");
        pages.put("to claim due first", "/cases?view=TO_CLAIM&order=DUE");
        pages.put("put aside", "/cases?view=HELD");
        pages.put("recently finished", "/cases?view=RECENT");
        pages.put("all newest first", "/cases?view=ALL");
        pages.put("all newest first with what stands out", "/cases?view=ALL&signs=true");
        pages.put("all overdue", "/cases?view=ALL&counter=OVERDUE");
        pages.put("the counters", "/cases/counts");
        return pages;
    }

    void run() throws IOException, InterruptedException, SQLException {
        var sheet = bench.sheet(NAME, "round", "cases", "page", "per_s", "p50_ms", "p95_ms", "failed", "growth");
        bench.start("case-intake");
        try (var load = new Load(bench.system().url("case-intake"), CLIENTS)) {
            long before = 0;
            for (var cases : bench.full() ? Invented.ALL_SIZES : Invented.SIZES) {
                try (var register = bench.owner("case_intake")) {
                    Invented.cases(register, before + 1, cases);
                    Invented.respondents(register, DISTRICT);
                }
                WarmUp.of(() -> {
                    var perSecond = 0.0;
                    for (var path : PAGES.values()) {
                        perSecond += open(load, path).perSecond();
                    }
                    return perSecond;
                });
                for (var round = 1; round <= bench.rounds(); round++) {
                    for (var page : PAGES.entrySet()) {
                        row(sheet, round, cases, page.getKey(), open(load, page.getValue()));
                    }
                }
                keepPlans(cases);
                before = cases;
            }
        }
    }

    private void keepPlans(long cases) throws SQLException, IOException {
        try (var register = bench.application("case_intake")) {
            register.setAutoCommit(false);
            for (var query : QUERIES.entrySet()) {
                plans.keep(
                        register,
                        cases,
                        DISTRICT,
                        "worklist " + query.getKey(),
                        GrowBenchmark.CASE_COLUMNS + "where (region = '" + DISTRICT + "')" + query.getValue());
            }
        }
    }

    private Load.Outcome open(Load load, String path) throws InterruptedException {
        var token = bench.token("officer");
        return load.run(
                bench.length().dividedBy(PAGES.size()),
                http -> http.get(path, token).map(reply -> reply.status() == 200));
    }

    /// Growth is against the same page of the smallest register in the same round.
    private void row(Sheet sheet, int round, long cases, String page, Load.Outcome outcome) {
        var p95 = outcome.millis(95);
        var growth = p95 / smallest.computeIfAbsent(round + page, first -> p95);
        sheet.row(
                round,
                cases,
                page,
                Math.round(outcome.perSecond()),
                millis(outcome.millis(50)),
                millis(p95),
                outcome.failed(),
                String.format(Locale.ROOT, "%.2f", growth));
    }

    private static String millis(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

package cn.zhibao.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.HdrHistogram.Histogram;

/// A search for two Chinese characters among 500,000 cases and 1,000,000 parties: over HTTP as an officer of a district
/// types it, and in the database for a district, a city and a province, whose jurisdiction holds far more.
final class SearchBenchmark {

    static final String NAME = "search";

    private static final long CASES = 500_000;
    private static final long PARTIES = 1_000_000;
    private static final int CLIENTS = 4;
    private static final int TERMS = 400;
    private static final List<String> JURISDICTIONS = List.of("371071", "3710", "37");

    /// What the page asks one after another.
    private static final List<String> QUESTIONS = List.of(
            "select count(*) from search_hits('CASE', 'title', array[?], 20)",
            "select count(*) from search_hits('PARTY', 'name', array[?], 20)");

    private final Bench bench;

    SearchBenchmark(Bench bench) {
        this.bench = bench;
    }

    void run() throws IOException, InterruptedException, SQLException {
        var sheet = bench.sheet(NAME, "round", "where", "terms", "p50_ms", "p95_ms", "p99_ms", "max_ms", "failed");
        bench.start("case-intake");
        try (var owner = bench.owner("case_intake")) {
            Invented.searched(owner, CASES, PARTIES);
        }
        var terms = terms();
        try (var load = new Load(bench.system().url("case-intake"), CLIENTS);
                var database = bench.application("case_intake")) {
            database.setAutoCommit(false);
            WarmUp.of(() -> search(load, terms).perSecond());
            for (var round = 1; round <= bench.rounds(); round++) {
                var found = search(load, terms);
                row(sheet, round, "over HTTP in 371071", found.latency(), found.failed());
                for (var region : JURISDICTIONS) {
                    row(sheet, round, "in the database " + region, ask(database, region, terms), 0);
                }
            }
        }
    }

    private Load.Outcome search(Load load, List<String> terms) throws InterruptedException {
        var token = bench.token("officer");
        var next = new int[1];
        return load.run(bench.length(), http -> {
            var term = URLEncoder.encode(terms.get(next[0]++ % terms.size()), StandardCharsets.UTF_8);
            return http.get("/search?q=" + term, token).map(reply -> reply.status() == 200);
        });
    }

    private static Histogram ask(Connection database, String region, List<String> terms) throws SQLException {
        var latency = new Histogram(3);
        for (var term : terms) {
            try (var scope = database.prepareStatement("select set_config('app.regions', ?, true)")) {
                scope.setString(1, region);
                scope.execute();
            }
            var begin = System.nanoTime();
            for (var question : QUESTIONS) {
                try (var asked = database.prepareStatement(question)) {
                    asked.setString(1, term);
                    asked.executeQuery().next();
                }
            }
            latency.recordValue((System.nanoTime() - begin) / 1_000);
            database.rollback();
        }
        return latency;
    }

    /// Two characters each: of ten, one that stands in almost everything, two that stand in every tenth, the others in
    /// one of a thousand or in nothing.
    private static List<String> terms() {
        var random = new Random(1);
        return random.ints(TERMS, 0, 10)
                .mapToObj(kind -> switch (kind) {
                    case 0 -> List.of("有限", "公司", "商标").get(random.nextInt(3));
                    case 1, 2 -> Invented.TRADES.get(random.nextInt(Invented.TRADES.size()));
                    default -> Invented.brand(random.nextInt(1_600));
                })
                .toList();
    }

    private static void row(Sheet sheet, int round, String where, Histogram latency, long failed) {
        sheet.row(
                round,
                where,
                latency.getTotalCount(),
                millis(latency.getValueAtPercentile(50)),
                millis(latency.getValueAtPercentile(95)),
                millis(latency.getValueAtPercentile(99)),
                millis(latency.getMaxValue()),
                failed);
    }

    private static String millis(long micros) {
        return String.format(Locale.ROOT, "%.1f", micros / 1_000.0);
    }
}

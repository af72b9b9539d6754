package cn.zhibao.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;

/// How long after the request that closes a case the closure rate shows it: journal, relay, broker, statistics, one
/// question every five milliseconds.
final class FreshnessBenchmark {

    static final String NAME = "freshness";

    private static final int CASES = 60;
    private static final Duration LOOK = Duration.ofMillis(5);

    private final Bench bench;
    private final Client officer;
    private final Client leader;

    FreshnessBenchmark(Bench bench) {
        this.bench = bench;
        this.officer = new Client(bench, "officer");
        this.leader = new Client(bench, "leader");
    }

    void run() throws IOException, InterruptedException {
        var sheet = bench.sheet(NAME, "round", "cases", "p50_ms", "p99_ms", "max_ms");
        bench.start(Bench.SERVICES.toArray(String[]::new));
        quiet(sheet);
        new FreshnessUnderLoad(bench, this::decided, this::closed).run();
    }

    private void quiet(Sheet sheet) throws IOException, InterruptedException {
        for (var round = 1; round <= bench.rounds(); round++) {
            var decided = decided(CASES);
            var closed = closed();
            var delays = new Histogram(3);
            for (var enforcement : decided) {
                delays.recordValue(untilShown(enforcement, ++closed));
            }
            sheet.row(
                    round,
                    CASES,
                    millis(delays.getValueAtPercentile(50)),
                    millis(delays.getValueAtPercentile(99)),
                    millis(delays.getMaxValue()));
        }
    }

    private long untilShown(String enforcement, long expected) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        officer.post("enforcement", "/enforcements/" + enforcement + "/closing", 3, "{\"reason\":\"EXECUTED\"}");
        Patience.until("the closing in the figures", LOOK, () -> closed() >= expected);
        return (System.nanoTime() - begin) / 1_000;
    }

    /// Cases that only wait for their closing.
    private List<String> decided(int cases) throws IOException, InterruptedException {
        var routed = new ArrayList<String>();
        for (var i = 0; i < cases; i++) {
            var id = officer.post(
                            "case-intake",
                            "/cases",
                            0,
                            "{\"region\":\"371071\",\"source\":\"REPORT\",\"right\":\"TRADEMARK\",\"title\":\"时效测量\"}")
                    .path("id")
                    .asText();
            officer.post("case-intake", "/cases/" + id + "/acceptance", 1, "{}");
            officer.post("case-intake", "/cases/" + id + "/routing", 2, "{\"route\":\"PENALTY\",\"basis\":\"测量\"}");
            routed.add(id);
        }
        var decided = new ArrayList<String>();
        for (var caseId : routed) {
            var id = opened(caseId);
            officer.post("enforcement", "/enforcements/" + id + "/filing", 1, "{}");
            officer.post("enforcement", "/enforcements/" + id + "/decision", 2, "{\"decision\":\"PENALTY\"}");
            decided.add(id);
        }
        return decided;
    }

    private String opened(String caseId) throws IOException, InterruptedException {
        var list = "/enforcements?caseId=" + caseId;
        Patience.until(
                "an enforcement of case " + caseId, LOOK, () -> !items(list).isEmpty());
        return items(list).path(0).path("id").asText();
    }

    private JsonNode items(String list) throws IOException, InterruptedException {
        return officer.get("enforcement", list).path("items");
    }

    private long closed() throws IOException, InterruptedException {
        var year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
        return leader.get("statistics", "/closure-rates?region=371071&procedure=PENALTY&year=" + year)
                .path("closed")
                .asLong();
    }

    private static String millis(long micros) {
        return "%.1f".formatted(micros / 1_000.0);
    }
}

package cn.zhibao.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.HdrHistogram.Histogram;

/// The same question while closings come at a steady pace: the n-th closing is shown when the figures have grown by n.
final class FreshnessUnderLoad {

    static final String NAME = "freshness-load";

    private static final List<Integer> PACES = List.of(5, 20, 50);
    private static final int CONNECTIONS = 64;

    private final Bench bench;
    private final Decided decided;
    private final Closed closed;

    FreshnessUnderLoad(Bench bench, Decided decided, Closed closed) {
        this.bench = bench;
        this.decided = decided;
        this.closed = closed;
    }

    /// Makes so many enforcements that only wait for their closing.
    @FunctionalInterface
    interface Decided {
        List<String> make(int number) throws IOException, InterruptedException;
    }

    /// How many closings the figures show.
    @FunctionalInterface
    interface Closed {
        long read() throws IOException, InterruptedException;
    }

    /// What the figures showed, and when.
    private record Look(long nanos, long closed) {}

    void run() throws IOException, InterruptedException {
        var sheet = bench.sheet(NAME, "round", "closings_per_s", "closings", "p50_ms", "p99_ms", "max_ms");
        for (var round = 1; round <= bench.rounds(); round++) {
            for (var pace : PACES) {
                var delays = close(decided.make(pace * (int) bench.length().toSeconds()), pace);
                sheet.row(
                        round,
                        pace,
                        delays.getTotalCount(),
                        delays.getValueAtPercentile(50) / 1_000.0,
                        delays.getValueAtPercentile(99) / 1_000.0,
                        delays.getMaxValue() / 1_000.0);
            }
        }
    }

    private Histogram close(List<String> waiting, int pace) throws IOException, InterruptedException {
        var before = closed.read();
        var sent = new ConcurrentLinkedQueue<Long>();
        var looks = new ArrayList<Look>();
        var token = bench.token("officer");
        var next = waiting.iterator();
        try (var http = new Http(bench.system().url("enforcement"), CONNECTIONS)) {
            var apart = 1_000_000_000L / pace;
            var begin = System.nanoTime();
            http.onLoop(() -> http.everyMillis(1, () -> {
                while (next.hasNext() && System.nanoTime() - begin >= sent.size() * apart) {
                    sent.add(System.nanoTime());
                    http.post("/enforcements/" + next.next() + "/closing", token, 3, "{\"reason\":\"EXECUTED\"}");
                }
                return !next.hasNext();
            }));
            Patience.until("every closing in the figures", Duration.ofMillis(1), () -> {
                var shown = closed.read() - before;
                looks.add(new Look(System.nanoTime(), shown));
                return shown >= waiting.size();
            });
        }
        return delays(List.copyOf(sent), looks);
    }

    private static Histogram delays(List<Long> sent, List<Look> looks) {
        var delays = new Histogram(3);
        var look = looks.iterator();
        var seen = look.next();
        for (var number = 1; number <= sent.size(); number++) {
            while (seen.closed() < number) {
                seen = look.next();
            }
            delays.recordValue(Math.max(0, seen.nanos() - sent.get(number - 1)) / 1_000);
        }
        return delays;
    }
}

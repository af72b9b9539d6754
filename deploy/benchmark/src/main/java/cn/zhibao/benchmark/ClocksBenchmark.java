package cn.zhibao.benchmark;

import java.io.IOException;

/// What a change of calendar or rules costs: the due days of 100,000 clocks with three entries each, reckoned in one
/// pass by one thread.
final class ClocksBenchmark {

    static final String NAME = "clocks";

    private static final double CLOCKS = 100_000;

    private final Bench bench;

    ClocksBenchmark(Bench bench) {
        this.bench = bench;
    }

    void run() throws IOException, InterruptedException {
        var sheet = bench.sheet(NAME, "round", "due_days_per_s", "error", "pass_ms");
        for (var round = 1; round <= bench.rounds(); round++) {
            for (var score : Jmh.of("ClockBenchmark", bench)) {
                var perSecond = Double.parseDouble(score.score());
                sheet.row(round, Math.round(perSecond), score.error(), Math.round(CLOCKS / perSecond * 1_000));
            }
        }
    }
}

package cn.zhibao.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The whole product stopped and started again with its data, as built and with its start rehearsed, and what each
/// process holds in memory once it answers; and one service alone, from nothing to its first answer.
final class StartBenchmark {

    static final String START = "start";
    static final String MEMORY = "memory";
    static final String REHEARSED = "-rehearsed";
    static final String COLD = "cold";

    private static final String ALONE = "case-intake";

    private final Bench bench;
    private final Path kept;
    private final Path aside;

    StartBenchmark(Bench bench) {
        this.bench = bench;
        this.kept = bench.root().resolve(".zhibao/rehearsed");
        this.aside = bench.scratch().resolve("rehearsed-aside");
    }

    void run() throws IOException {
        bench.system().rehearse();
        alone();
        bench.start(Bench.SERVICES.toArray(String[]::new));
        var plain = new Start("");
        var rehearsed = new Start(REHEARSED);
        for (var round = 1; round <= bench.rounds(); round++) {
            plain(plain::measure, round);
            rehearsed.measure(round);
        }
    }

    private void alone() throws IOException {
        var sheet = bench.sheet(COLD, "round", "how", "seconds", "megabytes");
        for (var round = 1; round <= bench.rounds(); round++) {
            plain(number -> cold(sheet, number, "plain"), round);
            cold(sheet, round, "rehearsed");
        }
    }

    private void cold(Sheet sheet, int round, String how) {
        var begin = System.nanoTime();
        bench.system().start(ALONE);
        var seconds = (System.nanoTime() - begin) / 1e9;
        sheet.row(round, how, "%.1f".formatted(seconds), bench.system().memory(ALONE));
        bench.system().kill(ALONE);
    }

    /// Does it as if nothing had been rehearsed.
    private void plain(java.util.function.IntConsumer measurement, int round) throws IOException {
        Files.move(kept, aside);
        try {
            measurement.accept(round);
        } finally {
            Files.move(aside, kept);
        }
    }

    /// One way of starting everything, with its rows.
    private final class Start {

        private final Sheet starts;
        private final Sheet memory;

        Start(String how) {
            this.starts = bench.sheet(START + how, "round", "seconds");
            this.memory = bench.sheet(MEMORY + how, "round", "process", "megabytes");
        }

        void measure(int round) {
            bench.system().stop();
            var begin = System.nanoTime();
            bench.system().start();
            starts.row(round, "%.1f".formatted((System.nanoTime() - begin) / 1e9));
            for (var process : processes()) {
                memory.row(round, process, bench.system().memory(process));
            }
        }
    }

    private static List<String> processes() {
        var processes = new ArrayList<>(List.of("postgres", "kafka", "keycloak"));
        processes.addAll(Bench.SERVICES);
        return processes;
    }
}

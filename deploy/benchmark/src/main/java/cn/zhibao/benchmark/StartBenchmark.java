package cn.zhibao.benchmark;

import java.util.ArrayList;
import java.util.List;

/// The whole product stopped and started again with its data, and what each process holds in memory once it answers.
final class StartBenchmark {

    static final String START = "start";
    static final String MEMORY = "memory";

    private final Bench bench;

    StartBenchmark(Bench bench) {
        this.bench = bench;
    }

    void run() {
        var starts = bench.sheet(START, "round", "seconds");
        var memory = bench.sheet(MEMORY, "round", "process", "megabytes");
        bench.start(Bench.SERVICES.toArray(String[]::new));
        for (var round = 1; round <= bench.rounds(); round++) {
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

package cn.zhibao.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// docs/performance.md, written from the latest run of each benchmark: medians with least and greatest, nothing by
/// hand.
final class Report {

    private final Path root;

    Report(Path root) {
        this.root = root;
    }

    /// What a page shows of one column.
    private record Line(String sheet, String column, String says, String aim) {}

    private static final List<Line> LINES = List.of(
            new Line(
                    "register",
                    "ratio",
                    "Registering over HTTP with a token, as a share of pgbench with the same statements, 32 clients",
                    "≥ 0.5"),
            new Line("register", "ours_per_s", "… registrations a second", ""),
            new Line("register", "limit_per_s", "… the limit, transactions a second", ""),
            new Line("register", "p50_ms", "… half answered within, ms", ""),
            new Line("register", "p99_ms", "… 99 of 100 answered within, ms", ""),
            new Line("register", "syncs_per_s", "… 8-kilobyte writes the disk made safe, a second", ""),
            new Line("import", "import_s", "Import of a register of 9,415 cases, seconds", ""),
            new Line("import", "rows_per_s", "… cases a second", ""),
            new Line("import", "figures_s", "… until the figures hold the last of them, seconds", ""),
            new Line(
                    "freshness",
                    "p50_ms",
                    "From the request that closes a case until the closure rate shows it: half within, ms",
                    ""),
            new Line("freshness", "p99_ms", "… 99 of 100 within, ms", ""),
            new Line("start", "seconds", "The whole product started with its data, seconds", ""));

    void write() throws IOException {
        var page = new StringBuilder("""
                # Performance

                Written by `deploy/benchmark/run` from the latest run of each benchmark; the raw rows lie in
                `deploy/benchmark/results`. The machine has %d processor cores and is shared, so a single number says
                little: trust the ratios, whose two sides were measured in turn within one run.

                | what | median | least | greatest | aim |
                |---|---:|---:|---:|---|
                """.formatted(Runtime.getRuntime().availableProcessors()));
        for (var line : LINES) {
            var values = latest(line.sheet()).getOrDefault(line.column(), List.of());
            if (!values.isEmpty()) {
                page.append("| %s | %s | %s |%n".formatted(line.says(), spread(values), line.aim()));
            }
        }
        memory(page);
        Files.writeString(root.resolve("docs/performance.md"), page.toString());
    }

    private void memory(StringBuilder page) throws IOException {
        var rows = latest(StartBenchmark.MEMORY);
        var processes = rows.getOrDefault("process", List.of());
        var megabytes = rows.getOrDefault("megabytes", List.of());
        var byProcess = new LinkedHashMap<String, List<String>>();
        for (var i = 0; i < processes.size(); i++) {
            byProcess
                    .computeIfAbsent(processes.get(i), process -> new ArrayList<>())
                    .add(megabytes.get(i));
        }
        byProcess.forEach((process, values) -> page.append("| Memory of %s after start, MB | %s | %s |%n"
                .formatted(process, spread(values), Bench.SERVICES.contains(process) ? "≤ 250" : "")));
    }

    /// The columns of a sheet's latest run.
    private Map<String, List<String>> latest(String sheet) throws IOException {
        var file = Sheet.file(root, sheet);
        if (!Files.exists(file)) {
            return Map.of();
        }
        var lines = Files.readAllLines(file);
        var header = lines.getFirst().split(",");
        var run = lines.getLast().split(",")[0];
        var columns = new LinkedHashMap<String, List<String>>();
        for (var line : lines) {
            var cells = line.split(",");
            if (cells[0].equals(run)) {
                for (var i = 1; i < cells.length; i++) {
                    columns.computeIfAbsent(header[i], column -> new ArrayList<>())
                            .add(cells[i]);
                }
            }
        }
        return columns;
    }

    /// Median, least and greatest as three cells.
    static String spread(List<String> values) {
        var sorted = values.stream().mapToDouble(Double::parseDouble).sorted().toArray();
        return Arrays.stream(new double[] {sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]})
                .mapToObj(Report::plain)
                .reduce((a, b) -> a + " | " + b)
                .orElseThrow();
    }

    private static String plain(double value) {
        return value == Math.rint(value)
                ? "%,.0f".formatted(value)
                : value < 1 ? "%.2f".formatted(value) : "%.1f".formatted(value);
    }
}

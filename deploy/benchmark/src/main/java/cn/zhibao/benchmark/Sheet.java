package cn.zhibao.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The raw rows of one benchmark, kept as CSV: each run adds its own, none is ever removed by a run.
final class Sheet {

    private final Path file;
    private final String run = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();

    Sheet(Path root, String name, List<String> columns) {
        this.file = file(root, name);
        if (!Files.exists(file)) {
            var header = new ArrayList<>(List.of("run"));
            header.addAll(columns);
            append(String.join(",", header));
        }
    }

    static Path file(Path root, String name) {
        return root.resolve("deploy/benchmark/results").resolve(name + ".csv");
    }

    void row(Object... values) {
        var cells = Arrays.stream(values).map(String::valueOf).toList();
        if (cells.stream().anyMatch(cell -> cell.contains(","))) {
            throw new IllegalArgumentException("a cell with a comma: " + cells);
        }
        var line = run + "," + String.join(",", cells);
        append(line);
        System.out.println(line);
    }

    private void append(String line) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}

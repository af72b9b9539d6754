package cn.zhibao.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The rows of a sheet's latest run.
record Rows(List<Map<String, String>> rows) {

    private static final String DISK = "syncs_per_s";

    /// A round is marked when the disk was so much faster or slower than in the run's middle round.
    private static final double MOVED = 0.3;

    static Rows latest(Path root, String sheet) throws IOException {
        var file = Sheet.file(root, sheet);
        if (!Files.exists(file)) {
            return new Rows(List.of());
        }
        var lines = Files.readAllLines(file);
        var header = lines.getFirst().split(",", -1);
        var run = lines.getLast().split(",", -1)[0];
        List<Map<String, String>> rows = new ArrayList<>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",", -1);
            if (cells[0].equals(run)) {
                Map<String, String> row = new LinkedHashMap<>();
                for (var i = 0; i < cells.length; i++) {
                    row.put(header[i], cells[i]);
                }
                rows.add(row);
            }
        }
        return new Rows(rows);
    }

    /// Those whose column has the value.
    Rows where(String column, String value) {
        return new Rows(
                rows.stream().filter(row -> value.equals(row.get(column))).toList());
    }

    /// The different values of a column, in order of appearance.
    List<String> kinds(String column) {
        return values(column).stream().distinct().toList();
    }

    List<String> values(String column) {
        return rows.stream()
                .map(row -> row.getOrDefault(column, ""))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /// When, in how many rounds, and in which of them the disk was another disk; nothing where nothing was measured.
    String measured() {
        if (rows.isEmpty()) {
            return "";
        }
        var rounds = Math.max(1, kinds("round").size());
        var text = "Run of %s, %d %s.".formatted(values("run").getFirst(), rounds, rounds == 1 ? "round" : "rounds");
        return moved().isEmpty()
                ? text + " "
                : text + " The disk was more than 30 % faster or slower than in the middle round in round " + moved()
                        + ". ";
    }

    /// The rounds during which the disk was so much faster or slower.
    String moved() {
        var syncs = values(DISK);
        if (syncs.isEmpty()) {
            return "";
        }
        var middle = Spread.of(syncs).median();
        return rows.stream()
                .filter(row -> Math.abs(Double.parseDouble(row.getOrDefault(DISK, "0")) / middle - 1) > MOVED)
                .map(row -> row.getOrDefault("round", ""))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}

package cn.zhibao.local.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The authorization matrix (权限矩阵): every route of every service, who may call it, and what the others get.
public record AccessMatrix(List<AccessRow> rows) {

    /// Stands for each service where a route belongs to all of them.
    public static final String EVERY = "every";

    private static final String FILE = "deploy/access/matrix.csv";
    private static final String HEADER = "service,method,route,roles,elsewhere,succeeds,otherwise";
    private static final String EVERYONE = "everyone";
    private static final Set<String> NO_STATE = Set.of("any", "-");

    public AccessMatrix {
        rows = List.copyOf(rows);
    }

    /// The matrix of the checkout in this folder.
    public static AccessMatrix of(Path root) {
        try {
            return read(Files.readString(root.resolve(FILE)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the matrix cannot be read: " + root.resolve(FILE), unreadable);
        }
    }

    /// Reads a matrix; a line that says less than a line must say, or the same route twice, is refused.
    public static AccessMatrix read(String csv) {
        List<String> lines = csv.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new IllegalArgumentException("the matrix begins with " + HEADER);
        }
        List<AccessRow> rows = lines.stream().skip(1).map(AccessMatrix::row).toList();
        Set<String> known = new HashSet<>();
        rows.stream()
                .map(row -> row.service() + " " + row.signature())
                .filter(route -> !known.add(route))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException("the matrix says twice: " + twice);
                });
        return new AccessMatrix(rows);
    }

    /// The lines of one service, without those of every service.
    public List<AccessRow> of(String service) {
        return rows.stream().filter(row -> row.service().equals(service)).toList();
    }

    private static AccessRow row(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != HEADER.split(",").length) {
            throw new IllegalArgumentException("the matrix has no " + cells.length + " columns: " + line);
        }
        Set<String> roles = words(cells[3]).collect(Collectors.toSet());
        if (roles.isEmpty() || (roles.contains(EVERYONE) && roles.size() > 1)) {
            throw new IllegalArgumentException("the matrix names roles, or everyone: " + line);
        }
        return new AccessRow(
                cells[0],
                cells[1],
                cells[2],
                roles.contains(EVERYONE) ? Set.of() : roles,
                AccessRow.Elsewhere.of(cells[4]),
                words(cells[5]).filter(state -> !NO_STATE.contains(state)).collect(Collectors.toSet()),
                refusals(cells[6]));
    }

    private static Map<String, String> refusals(String cell) {
        return words(cell)
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> "/problems/" + pair[1]));
    }

    private static Stream<String> words(String cell) {
        return Stream.of(cell.split(" ")).filter(word -> !word.isBlank());
    }
}

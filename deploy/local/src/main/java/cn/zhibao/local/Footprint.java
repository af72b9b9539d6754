package cn.zhibao.local;

import cn.zhibao.local.parts.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The memory of a process.
final class Footprint {

    private Footprint() {}

    /// What the process takes from the machine. PostgreSQL is many processes around one shared memory:
    /// each gets its share where the system tells it, or the shared pages would count once per connection.
    static long megabytes(ProcessHandle process) {
        List<ProcessHandle> family =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        return family.stream()
                        .mapToLong(each -> family.size() == 1
                                ? resident(each)
                                : share(each).orElseGet(() -> resident(each)))
                        .sum()
                / 1024;
    }

    private static Optional<Long> share(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst();
        } catch (IOException | UncheckedIOException untold) {
            return Optional.empty();
        }
    }

    private static long resident(ProcessHandle process) {
        return Shell.output(List.of("ps", "-o", "rss=", "-p", Long.toString(process.pid())))
                .map(String::strip)
                .filter(kilobytes -> !kilobytes.isEmpty())
                .map(Long::parseLong)
                .orElse(0L);
    }
}

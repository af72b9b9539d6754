package cn.zhibao.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/// PostgreSQL's own load generator: what the database gives for a script when nothing stands before it.
final class Pgbench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial connection");

    /// Where a row of pgbench's log holds the microseconds since the transaction was due.
    private static final int MICROS = 2;

    private final Path program;
    private final Path scratch;

    Pgbench(Path scratch) throws IOException {
        this.program = find();
        this.scratch = Files.createDirectories(scratch);
    }

    /// Transactions per second of a script with so many clients.
    double perSecond(Path script, String database, int clients, Duration length)
            throws IOException, InterruptedException {
        return run(script, database, clients, length, List.of());
    }

    /// The latencies of a script, in microseconds, when so many transactions a second are due.
    Histogram latency(Path script, String database, int clients, double perSecond, Duration length)
            throws IOException, InterruptedException {
        var prefix = "pgbench-log";
        forget(prefix);
        run(
                script,
                database,
                clients,
                length,
                List.of(
                        "--rate=" + Math.round(perSecond),
                        "--log",
                        "--log-prefix=" + scratch.resolve(prefix).toString()));
        var latency = new Histogram(3);
        for (var log : logs(prefix)) {
            try (var rows = Files.lines(log)) {
                rows.forEach(row -> latency.recordValue(Long.parseLong(row.split(" ")[MICROS])));
            }
        }
        forget(prefix);
        return latency;
    }

    private double run(Path script, String database, int clients, Duration length, List<String> options)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                program.toString(),
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=1",
                "--time=" + length.toSeconds(),
                "--file=" + script));
        command.addAll(options);
        command.add(database);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        // For scripts that are one statement and have no room to set it themselves.
        builder.environment().put("PGOPTIONS", "-c app.regions=371071");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var rate = RATE.matcher(said);
        if (process.waitFor() != 0 || !rate.find()) {
            throw new IllegalStateException("pgbench failed:\n" + said);
        }
        return Double.parseDouble(rate.group(1));
    }

    private List<Path> logs(String prefix) throws IOException {
        try (var files = Files.list(scratch)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix + "."))
                    .toList();
        }
    }

    private void forget(String prefix) throws IOException {
        for (var log : logs(prefix)) {
            Files.delete(log);
        }
    }

    private static Path find() throws IOException {
        var debian = Path.of("/usr/lib/postgresql");
        try (var versions = Files.isDirectory(debian) ? Files.list(debian) : Stream.<Path>empty()) {
            return Stream.concat(
                            versions.map(version -> version.resolve("bin/pgbench")),
                            Stream.of(Path.of("/usr/bin/pgbench"), Path.of("/usr/local/bin/pgbench")))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "no pgbench on this machine (Debian, Ubuntu: apt-get install postgresql-contrib)"));
        }
    }

    /// A script written where pgbench can read it.
    Path script(String name, List<String> statements) throws IOException {
        return Files.writeString(scratch.resolve(name + ".sql"), String.join("\n", statements) + "\n");
    }
}

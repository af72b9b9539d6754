package cn.zhibao.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// PostgreSQL's own load generator: what the database gives for a script when nothing stands before it.
final class Pgbench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial connection");

    private final Path program;

    Pgbench() throws IOException {
        this.program = find();
    }

    /// Transactions per second of a script with so many clients.
    double perSecond(Path script, String database, int clients, Duration length)
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        program.toString(),
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + clients,
                        "--jobs=1",
                        "--time=" + length.toSeconds(),
                        "--file=" + script,
                        database)
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var rate = RATE.matcher(said);
        if (process.waitFor() != 0 || !rate.find()) {
            throw new IllegalStateException("pgbench failed:\n" + said);
        }
        return Double.parseDouble(rate.group(1));
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
    static Path script(Path folder, String name, List<String> statements) throws IOException {
        return Files.writeString(
                Files.createDirectories(folder).resolve(name + ".sql"), String.join("\n", statements) + "\n");
    }
}

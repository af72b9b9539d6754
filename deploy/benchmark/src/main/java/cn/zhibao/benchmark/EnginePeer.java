package cn.zhibao.benchmark;

import cn.zhibao.local.parts.Java;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A process engine embedded in a process of its own, which does what it is told over its standard input. It lives
/// through all rounds, because engines warm slowly.
final class EnginePeer implements AutoCloseable {

    private static final int HEAP = 320;

    private final Process process;
    private final BufferedReader answers;

    EnginePeer(Bench bench, String engine) throws IOException {
        var database = PeerDatabase.fresh(bench, "peer_" + engine);
        var target = bench.root().resolve("deploy/benchmark/peers/engines/target");
        List<String> command = new ArrayList<>(Java.thrifty(HEAP));
        command.addAll(List.of(
                "-cp",
                target.resolve("classes") + ":" + Files.readString(target.resolve("peer.classpath")),
                "cn.zhibao.peer.engines.Main",
                engine,
                database.url(),
                database.user(),
                database.password()));
        this.process = new ProcessBuilder(command)
                .redirectError(
                        bench.scratch().resolve("peer-" + engine + ".log").toFile())
                .start();
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        await("ready");
    }

    /// Has it start cases, or lead them through their lives, with so many threads for so long.
    Figures measure(String work, int threads, Duration length) throws IOException {
        var order = "%s %d %d%n".formatted(work, threads, length.toSeconds());
        process.getOutputStream().write(order.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        var words = await("done").split(" ");
        return new Figures(
                Double.parseDouble(words[1]),
                Double.parseDouble(words[2]),
                Double.parseDouble(words[3]),
                Long.parseLong(words[4]));
    }

    private String await(String word) throws IOException {
        for (var line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(word)) {
                return line;
            }
        }
        throw new IllegalStateException("the engine ended; see deploy/benchmark/target/peer-*.log");
    }

    @Override
    public void close() {
        process.destroy();
    }
}

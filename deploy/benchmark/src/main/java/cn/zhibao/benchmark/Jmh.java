package cn.zhibao.benchmark;

import cn.zhibao.local.parts.Java;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// JMH, run in a process of its own over the operations of deploy/benchmark/micro.
final class Jmh {

    private static final int SCORE = 4;
    private static final int ERROR = 5;

    private Jmh() {}

    /// What JMH says of one operation, in the unit of its class.
    record Score(String operation, String score, String error) {}

    /// Measures the operations of one class.
    static List<Score> of(String type, Bench bench) throws IOException, InterruptedException {
        var target = bench.root().resolve("deploy/benchmark/micro/target");
        var report = bench.scratch().resolve(type + ".csv");
        var run = new ProcessBuilder(
                        Java.program(),
                        "-cp",
                        target.resolve("classes") + ":" + Files.readString(target.resolve("micro.classpath")),
                        "org.openjdk.jmh.Main",
                        type,
                        "-rf",
                        "csv",
                        "-rff",
                        report.toString())
                .redirectErrorStream(true)
                .redirectOutput(bench.scratch().resolve(type + ".log").toFile())
                .start();
        if (run.waitFor() != 0) {
            throw new IllegalStateException("JMH failed; see deploy/benchmark/target/" + type + ".log");
        }
        return Files.readAllLines(report).stream().skip(1).map(Jmh::score).toList();
    }

    private static Score score(String line) {
        var cells = line.replace("\"", "").split(",", -1);
        return new Score(cells[0].substring(cells[0].lastIndexOf('.') + 1), cells[SCORE], cells[ERROR]);
    }
}

package cn.zhibao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @Test
    void spreadsIntoMedianLeastAndGreatest() {
        assertThat(Report.spread(List.of("0.266", "0.158", "0.205"))).isEqualTo("0.21 | 0.16 | 0.27");
        assertThat(Report.spread(List.of("2058", "1709", "2012"))).isEqualTo("2,012 | 1,709 | 2,058");
    }

    @Test
    void showsTheLatestRunAndKeepsTheEarlierRows(@TempDir Path root) throws IOException {
        Files.createDirectories(root.resolve("docs"));
        Files.createDirectories(root.resolve("deploy/benchmark/results"));
        Files.writeString(Sheet.file(root, StartBenchmark.START), """
                run,round,seconds
                2026-11-21T00:00:00Z,1,99.9
                2026-11-22T00:00:00Z,1,55.8
                """);

        new Report(root).write();

        assertThat(root.resolve("docs/performance.md"))
                .content()
                .contains("55.8")
                .doesNotContain("99.9");
    }
}

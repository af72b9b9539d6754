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
        assertThat(Spread.of(List.of("0.266", "0.158", "0.205")).cells()).isEqualTo("0.21 | 0.16 | 0.27");
        assertThat(Spread.of(List.of("2058", "1709", "2012")).cells()).isEqualTo("2,012 | 1,709 | 2,058");
        assertThat(Spread.of(List.of("0.98", "0.73")).cells()).isEqualTo("0.86 | 0.73 | 0.98");
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

    @Test
    void saysPlainlyWhetherAnAimWasMet(@TempDir Path root) throws IOException {
        Files.createDirectories(root.resolve("docs"));
        Files.createDirectories(root.resolve("deploy/benchmark/results"));
        Files.writeString(Sheet.file(root, OverloadBenchmark.NAME), """
                run,round,share_of_peak,p99_by_peak_p99
                2026-11-22T00:00:00Z,1,0.95,4.1
                """);

        new Report(root).write();

        assertThat(root.resolve("docs/performance.md"))
                .content()
                .contains("| 0.95 | 0.95 | 0.95 | ≥ 0.90 | met |")
                .contains("| 4.1 | 4.1 | 4.1 | ≤ 3 | **missed** |");
    }

    @Test
    void marksTheRoundsInWhichTheDiskWasAnother(@TempDir Path root) throws IOException {
        Files.createDirectories(root.resolve("deploy/benchmark/results"));
        Files.writeString(Sheet.file(root, RegisterBenchmark.NAME), """
                run,round,syncs_per_s
                2026-11-22T00:00:00Z,1,5000
                2026-11-22T00:00:00Z,2,5200
                2026-11-22T00:00:00Z,3,2000
                """);

        assertThat(Rows.latest(root, RegisterBenchmark.NAME).moved()).isEqualTo("3");
    }

    @Test
    void drawsOurBarFirstAndTellsItInWords() {
        var chart = new BarChart(
                "A & B",
                List.of(
                        new BarChart.Bar("ours", new Spread(400, 300, 500)),
                        new BarChart.Bar("limit", new Spread(2_000, 1_900, 2_100))));

        assertThat(chart.words()).isEqualTo("A & B: ours 400; limit 2,000");
        assertThat(chart.svg()).contains("A &amp; B").contains("<rect x=\"300\" y=\"44\"");
    }
}

package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/// The guards of the product in one table, as this build has tried them: each was taken out alone, and something was
/// missing it. The tests that try them write the lines; this one demands that none is left out.
class GuardTableIT {

    private static final Path ROOT = Path.of(System.getProperty("zhibao.root", "../.."));
    private static final List<String> TRIED =
            List.of("services/chassis/target/guards/simulation.csv", "services/case-intake/target/guards/http.csv");
    private static final List<String> PROMISED = List.of(
            "same-transaction-outbox",
            "unique-stream-version",
            "lane-lock",
            "fencing",
            "strike-after-commit",
            "case-lock + inbox-mark",
            "gap-check",
            "acknowledge-after-commit",
            "ledger",
            "idempotency-key",
            "seen-version",
            "roles",
            "policy",
            "row-security",
            "explicit-filter");

    private record Line(String guard, String without, String caughtBy) {}

    @Test
    void missesEveryGuardThatIsTakenOut() {
        var lines = lines();
        print(lines);

        assertThat(lines).extracting(Line::guard).containsAll(PROMISED);
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.caughtBy()).as(line.guard()).isNotBlank());
    }

    private static List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var file : TRIED) {
            try (var reader = Files.newBufferedReader(ROOT.resolve(file))) {
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)
                        .forEach(row -> lines.add(line(row)));
            } catch (IOException missing) {
                throw new UncheckedIOException("this build has not tried the guards of " + file, missing);
            }
        }
        return lines;
    }

    private static Line line(CSVRecord row) {
        var name = row.get("guard").toLowerCase(Locale.ROOT).replace('_', '-');
        return new Line(name, row.get("without"), row.get("caught_by"));
    }

    private static void print(List<Line> lines) {
        System.out.println("guard | without it | caught by");
        lines.forEach(line -> System.out.println(line.guard() + " | " + line.without() + " | " + line.caughtBy()));
    }
}

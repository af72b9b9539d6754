package cn.zhibao.chassis.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Takes each guard away and looks for a seed that goes wrong without it: a guard nobody would miss is no guard.
class GuardsTest {

    private static final long SEEDS = 6_000;

    private static final List<Removal> REMOVALS = List.of(
            new Removal(
                    "the outbox row is written in another transaction than the fact", Guard.SAME_TRANSACTION_OUTBOX),
            new Removal("two facts of a case may bear one version", Guard.UNIQUE_STREAM_VERSION),
            new Removal("two relays own a lane at once and keep fencing each other", Guard.LANE_LOCK),
            new Removal("a relay that was stopped goes on telling on a lane another has taken over", Guard.FENCING),
            new Removal("two relays own a lane at once and tell everything twice", Guard.LANE_LOCK, Guard.FENCING),
            new Removal("an outbox row is gone before the broker has its fact", Guard.STRIKE_AFTER_COMMIT),
            new Removal("two consumers apply the first fact of a case", Guard.CASE_LOCK, Guard.INBOX_MARK),
            new Removal("a later fact is applied before an earlier one, which is then ignored", Guard.GAP_CHECK),
            new Removal("a delivery is acknowledged that was never applied", Guard.ACKNOWLEDGE_AFTER_COMMIT),
            new Removal("nobody learns that the broker lost something", Guard.LEDGER));

    /// Guards taken away together, and what happens then.
    private record Removal(String without, Set<Guard> guards) {

        Removal(String without, Guard... guards) {
            this(without, Set.of(guards));
        }

        String name() {
            return guards.stream().map(Guard::name).sorted().collect(Collectors.joining(" + "));
        }
    }

    /// The first world that goes wrong.
    private record Row(Removal removal, SimulatedWorld.Outcome outcome) {

        String caughtBy() {
            return "GuardsTest seed %d: %s"
                    .formatted(
                            outcome.seed(),
                            outcome.findings().stream()
                                    .map(finding -> finding.kind().name())
                                    .distinct()
                                    .collect(Collectors.joining(" ")));
        }

        String csv() {
            return "\"%s\",\"%s\",\"%s\"".formatted(removal.name(), removal.without(), caughtBy());
        }
    }

    @Test
    void missesEachGuardThatIsTakenAway() throws IOException {
        var rows = new ArrayList<Row>();
        for (var removal : REMOVALS) {
            firstToGoWrong(removal).ifPresent(rows::add);
        }

        print(rows);
        write(rows);
        assertThat(rows).extracting(Row::removal).isEqualTo(REMOVALS);
    }

    private static Optional<Row> firstToGoWrong(Removal removal) {
        return LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> SimulatedWorld.play(seed, removal.guards(), false))
                .filter(outcome -> !outcome.isRight())
                .map(outcome -> new Row(removal, outcome))
                .findFirst();
    }

    private static void print(List<Row> rows) {
        System.out.println("guard | what goes wrong without it | caught by");
        rows.forEach(row -> System.out.printf(
                "%s | %s | %s, e.g. %s%n",
                row.removal().name(),
                row.removal().without(),
                row.caughtBy(),
                row.outcome().findings().getFirst().what()));
    }

    private static void write(List<Row> rows) throws IOException {
        var file = Path.of("target/guards/simulation.csv");
        Files.createDirectories(file.getParent());
        var lines = new ArrayList<String>(List.of("guard,without,caught_by"));
        rows.forEach(row -> lines.add(row.csv()));
        Files.write(file, lines);
    }
}

package cn.zhibao.chassis.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Plays the simulated office from many seeds. `-Dsimulation.seeds=5000000` plays more of them, `-Dsimulation.first=…`
/// others; `-Dsimulation.replay=SEED` plays one and prints what happened.
class SimulationTest {

    private static final long SEEDS = Long.getLong("simulation.seeds", 12_000);
    private static final long FIRST = Long.getLong("simulation.first", 1);
    private static final int SHOWN = 3;

    @Test
    void losesDoublesAndInventsNothingWhateverFails() throws Exception {
        var steps = new LongAdder();
        var faults = new LongAdder();
        var wrong = new ConcurrentLinkedQueue<Long>();
        var begun = System.nanoTime();

        everySeed(FIRST, SEEDS, seed -> {
            var outcome = SimulatedWorld.play(seed);
            steps.add(outcome.trace().steps());
            faults.add(outcome.faults());
            if (!outcome.isRight()) {
                wrong.add(seed);
            }
        });

        System.out.printf(
                "simulation: %,d seeds from %d, %,d steps, %,d faults, %.1f s%n",
                SEEDS, FIRST, steps.sum(), faults.sum(), (System.nanoTime() - begun) / 1e9);
        assertThat(wrong.stream().sorted().limit(SHOWN).map(SimulationTest::readable))
                .as(
                        "%d seeds went wrong: %s",
                        wrong.size(), wrong.stream().sorted().limit(50).toList())
                .isEmpty();
    }

    @Test
    void playsASeedTheSameWayEachTime() throws Exception {
        var different = new ConcurrentLinkedQueue<Long>();

        everySeed(1, 400, seed -> {
            var once = SimulatedWorld.play(seed).trace();
            var again = SimulatedWorld.play(seed, Set.of(), true).trace();
            if (once.hash() != again.hash() || once.steps() != again.steps()) {
                different.add(seed);
            }
        });

        assertThat(different).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seedsThatOnceWentWrong")
    void staysRightWhereItOnceWentWrong(long seed) {
        assertThat(SimulatedWorld.play(seed, Set.of(), true)).matches(SimulatedWorld.Outcome::isRight);
    }

    @Test
    @EnabledIfSystemProperty(named = "simulation.replay", matches = "-?\\d+")
    void replaysTheSeedThatIsAskedFor() {
        var outcome = SimulatedWorld.play(Long.getLong("simulation.replay", 1), Set.of(), true);

        System.out.println(outcome);
        assertThat(outcome.findings()).isEmpty();
    }

    static List<Long> seedsThatOnceWentWrong() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(SimulationTest.class.getResourceAsStream("/simulation-seeds.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Long.valueOf(line.split(" ", 2)[0]))
                    .toList();
        }
    }

    private static String readable(long seed) {
        return SimulatedWorld.play(seed, Set.of(), true).toString();
    }

    /// What is done with one seed.
    private interface Play {
        void with(long seed);
    }

    /// Uses every core; each seed is a world of its own.
    private static void everySeed(long first, long count, Play play) throws Exception {
        var next = new AtomicLong(first);
        Callable<Void> player = () -> {
            for (var seed = next.getAndIncrement(); seed < first + count; seed = next.getAndIncrement()) {
                play.with(seed);
            }
            return null;
        };
        try (var players = Executors.newVirtualThreadPerTaskExecutor()) {
            var cores = Runtime.getRuntime().availableProcessors();
            for (var done :
                    players.invokeAll(Stream.generate(() -> player).limit(cores).toList())) {
                done.get();
            }
        }
    }
}

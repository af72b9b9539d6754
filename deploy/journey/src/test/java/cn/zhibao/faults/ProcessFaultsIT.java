package cn.zhibao.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.journey.Office;
import cn.zhibao.local.LocalSystem;
import cn.zhibao.local.audit.Refill;
import cn.zhibao.local.parts.PartFailure;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Processes are killed and halted under a working office.
@ExtendWith(Rig.class)
@TestMethodOrder(MethodOrderer.MethodName.class)
class ProcessFaultsIT {

    private static final Rig RIG = Rig.running();
    private static final LocalSystem SYSTEM = RIG.system();
    private static final int STARTS = 5;

    /// Whoever happens to run is killed every few seconds and started again behind the office's back; between two kills
    /// lines are cut.
    @Test
    void a02LosesNothingInAKillStorm() {
        var random = new Random(2);
        var restarts = new HashMap<String, CompletableFuture<Void>>();
        try (var load = Load.begin(RIG)) {
            for (var kill = 0; kill < Slice.of(8, 60); kill++) {
                var victim = oneThatRuns(restarts, random);
                RIG.book().inflicted(victim);
                SYSTEM.kill(victim);
                restarts.put(victim, CompletableFuture.runAsync(() -> supervise(victim)));
                for (var cut = 0; cut < 10; cut++) {
                    Office.pause(100 + random.nextInt(200));
                    RIG.book().inflicted("cut line", 1);
                    RIG.lines().get(random.nextInt(RIG.lines().size())).cut();
                }
                assertThat(load.goesOn()).as("everybody is still at work").isTrue();
            }
            restarts.values().forEach(CompletableFuture::join);
        }
        new Settlement(RIG).of("A-02 kill storm");
    }

    /// Starts it as whoever watches over processes does: one that ended while starting, because the line to its
    /// database was cut in the middle of a migration, is started again.
    private static void supervise(String service) {
        for (var start = 1; ; start++) {
            try {
                SYSTEM.start(service);
                return;
            } catch (PartFailure ended) {
                if (start == STARTS) {
                    throw ended;
                }
                System.out.println("faults: " + ended.getMessage());
            }
        }
    }

    /// Waits while most are down: a storm strikes what stands, and where nothing is ever up long enough to be asked,
    /// nobody
    /// can tell what was lost.
    private static String oneThatRuns(Map<String, CompletableFuture<Void>> restarts, Random random) {
        Office.await("most run", Duration.ofMinutes(5), () -> running(restarts).size() > Rig.SERVICES.size() / 2);
        var up = running(restarts);
        return up.get(random.nextInt(up.size()));
    }

    private static List<String> running(Map<String, CompletableFuture<Void>> restarts) {
        return Rig.SERVICES.stream()
                .filter(service -> !restarts.containsKey(service)
                        || Objects.requireNonNull(restarts.get(service)).isDone())
                .toList();
    }

    /// The process that owns the outbox lanes is halted in the middle of its work; another one takes the lanes
    /// over, and what the first one still had in its hands when it goes on does no harm.
    @Test
    void a03FencesARelayThatComesBackFromTheDead() {
        var port = Rig.sparePort(1);
        var second = SYSTEM.startAnother("case-intake", port);
        RIG.redirect("case-intake", port);
        try (var load = Load.begin(RIG)) {
            for (var round = 0; round < Slice.of(1, 3); round++) {
                RIG.awaitSomethingNew("case-intake");
                RIG.broker("case-intake").slow(Duration.ofMillis(150));
                Office.pause(500);
                RIG.book().inflicted("case-intake");
                SYSTEM.pause("case-intake");
                RIG.broker("case-intake").heal();
                RIG.awaitSomethingNew("case-intake");
                SYSTEM.resume("case-intake");
                RIG.awaitSomethingNew("case-intake");
                assertThat(load.goesOn()).isTrue();
            }
        } finally {
            SYSTEM.resume("case-intake");
            RIG.redirectBack("case-intake");
        }
        SYSTEM.kill(second);
        new Settlement(RIG).of("A-03 zombie relay");
    }

    static List<Integer> halts() {
        return Slice.SOAK ? List.of(5, 15, 45) : List.of(5, 15);
    }

    /// The broker is halted, not killed, around its commits.
    @ParameterizedTest
    @MethodSource("halts")
    void a04OutlastsAHaltedBroker(int seconds) {
        try (var load = Load.begin(RIG)) {
            for (var round = 0; round < Slice.of(1, 2); round++) {
                RIG.awaitSomethingNew("case-intake");
                RIG.book().inflicted("kafka");
                SYSTEM.pause("kafka");
                Office.pause(seconds * 1_000L);
                SYSTEM.resume("kafka");
                RIG.awaitSomethingNew("case-intake");
            }
            assertThat(load.goesOn()).isTrue();
        } finally {
            SYSTEM.resume("kafka");
        }
        new Settlement(RIG).of("A-04 broker halted " + seconds + " s");
    }

    /// What was acknowledged before the database died is there when it lives again.
    @Test
    void a11KeepsEveryAcknowledgedFactWhenTheDatabaseServerDies() {
        var random = new Random(11);
        try (var load = Load.begin(RIG)) {
            for (var kill = 0; kill < Slice.of(3, 30); kill++) {
                Office.pause(500 + random.nextInt(1_500));
                RIG.book().inflicted("postgres");
                SYSTEM.kill("postgres");
                SYSTEM.start("postgres");
                RIG.awaitSomethingNew("case-intake");
            }
            assertThat(load.goesOn()).isTrue();
        }
        new Settlement(RIG).of("A-11 database server killed");
    }

    /// The broker loses its disk while the office works. What it had is in the journals: they are sent again.
    @Test
    void a10RefillsAWipedBrokerFromTheJournals() throws SQLException {
        try (var load = Load.begin(RIG)) {
            for (var round = 0; round < Slice.of(1, 3); round++) {
                RIG.awaitSomethingNew("case-intake");
                RIG.book().inflicted("kafka");
                SYSTEM.kill("kafka");
                SYSTEM.wipeBroker();
                SYSTEM.start("kafka");
                for (var sender : Rig.SENDERS) {
                    try (var connection = RIG.sql(sender)) {
                        Refill.of(connection);
                    }
                }
                RIG.awaitSomethingNew("case-intake");
            }
            assertThat(load.goesOn()).isTrue();
        }
        new Settlement(RIG).of("A-10 broker wiped");
    }
}

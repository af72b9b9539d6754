package cn.zhibao.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.journey.Office;
import cn.zhibao.local.LocalSystem;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/// Events come late, twice, all at once, or from the beginning again.
@ExtendWith(Rig.class)
@TestMethodOrder(MethodOrderer.MethodName.class)
class OrderIT {

    private static final Rig RIG = Rig.running();
    private static final LocalSystem SYSTEM = RIG.system();
    private static final Broker BROKER = new Broker(RIG);

    private static final String CASE = """
            {"region":"%s","source":"REPORT","right":"PATENT","title":"%s"}""";

    /// Registrations that have drawn their place in the journal are held before their commit, while others pass them
    /// by:
    /// whoever comes late is sent all the same.
    @Test
    void a05SendsWhatCommitsAfterItsSuccessors() throws SQLException {
        var officer = RIG.as("officer");
        var clerk = new Clerk(RIG);
        clerk.punish();
        for (var round = 0; round < Slice.of(4, 20); round++) {
            var keys = IntStream.range(0, 3)
                    .mapToObj(n -> UUID.randomUUID().toString())
                    .toList();
            try (var people = Executors.newFixedThreadPool(keys.size())) {
                var late = new ArrayList<CompletableFuture<String>>();
                try (var holder = RIG.sql("case-intake")) {
                    holder.setAutoCommit(false);
                    try (var hold = holder.prepareStatement("""
                            insert into idempotency (subject, key, digest, status)
                            select distinct actor_subject, ?, 'held', 0 from journal where actor_subject not like '/%'""")) {
                        for (var key : keys) {
                            hold.setString(1, key);
                            hold.executeUpdate();
                        }
                    }
                    keys.forEach(key -> late.add(CompletableFuture.supplyAsync(() -> register(officer, key), people)));
                    awaitWaiting(keys.size());
                    for (var n = 0; n < 2; n++) {
                        clerk.punish();
                    }
                    RIG.awaitQuietOf("case-intake");
                    holder.rollback();
                }
                late.forEach(one -> RIG.book().enter(new Book.Fact("case-intake", one.join(), 1, "case-registered")));
                RIG.book().inflicted("held transaction", keys.size());
            }
        }
        new Settlement(RIG).of("A-05 sequence gap");
    }

    private static String register(Office officer, String key) {
        return officer.changeUnder(key, "case-intake", "/cases", 0, CASE.formatted(Clerk.REGION, key))
                .path("id")
                .asText();
    }

    private static void awaitWaiting(int number) {
        Office.await("all are held", java.time.Duration.ofMinutes(1), () -> {
            try {
                return RIG.number("case-intake", """
                                select count(*) from pg_stat_activity
                                where datname = current_database() and wait_event_type = 'Lock'""") >= number;
            } catch (SQLException away) {
                throw new AssertionError(away);
            }
        });
    }

    /// Findings become cases by a listener whose transaction began long ago, while officers change the same cases over
    /// HTTP as soon as they can see them.
    @Test
    void a06KeepsTheOrderOfACaseThatTwoDoorsWriteTo() {
        try (var people = Executors.newFixedThreadPool(8)) {
            var days = IntStream.range(0, 8)
                    .mapToObj(n -> CompletableFuture.runAsync(
                            () -> {
                                var clerk = new Clerk(RIG);
                                for (var visit = 0; visit < Slice.of(5, 120); visit++) {
                                    clerk.inspect();
                                }
                            },
                            people))
                    .toList();
            days.forEach(CompletableFuture::join);
        }
        new Settlement(RIG).of("A-06 two doors to one case");
    }

    /// Statistics becomes two processes and one again, over and over, while events stream in.
    @Test
    void a07CountsExactlyWhileItsProcessesComeAndGo() {
        try (var load = Load.begin(RIG)) {
            for (var round = 0; round < Slice.of(1, 4); round++) {
                var second = SYSTEM.startAnother("statistics", Rig.sparePort(2 + round));
                RIG.book().inflicted("statistics");
                RIG.awaitSomethingNew("case-intake");
                RIG.book().inflicted("statistics");
                SYSTEM.kill(round % 2 == 0 ? second : "statistics");
                RIG.awaitSomethingNew("case-intake");
                SYSTEM.start("statistics");
                SYSTEM.kill(second);
                RIG.awaitSomethingNew("case-intake");
            }
            assertThat(load.goesOn()).isTrue();
        }
        new Settlement(RIG).of("A-07 rebalance churn");
    }

    /// Every event comes again, several times and shuffled.
    @Test
    void a08IsNotMovedByAFloodOfDuplicates() {
        var random = new Random(8);
        var flood = new ArrayList<ConsumerRecord<String, String>>();
        for (var sender : Rig.SENDERS) {
            for (var copy = 0; copy < Slice.of(2, 4); copy++) {
                flood.addAll(BROKER.read(sender));
            }
        }
        Collections.shuffle(flood, random);
        try (var load = Load.begin(RIG)) {
            RIG.book().inflicted("duplicate", flood.size());
            BROKER.sendAgain(flood);
            Rig.HEARERS.forEach(BROKER::awaitHeard);
            assertThat(load.goesOn()).isTrue();
        }
        new Settlement(RIG).of("A-08 duplicate flood");
    }

    /// A large backlog is worked off while people register: they are served.
    @Test
    void a13ServesPeopleWhileABacklogIsWorkedOff() {
        var clerk = new Clerk(RIG);
        var calm = slowest(times(clerk));
        var once = BROKER.read("inspection");
        var backlog = new ArrayList<ConsumerRecord<String, String>>();
        while (backlog.size() < Slice.of(20_000, 100_000)) {
            backlog.addAll(once);
        }
        RIG.book().inflicted("backlog", 1);
        BROKER.sendAgain(backlog);

        var busy = slowest(times(clerk));

        BROKER.awaitHeard("case-intake");
        System.out.printf("faults: A-13 p99 of a registration: %d ms calm, %d ms beside the backlog%n", calm, busy);
        new Settlement(RIG).of("A-13 backlog beside people");
    }

    private static List<Long> times(Clerk clerk) {
        return IntStream.range(0, 100)
                .mapToObj(n -> {
                    var begun = System.nanoTime();
                    clerk.register();
                    return (System.nanoTime() - begun) / 1_000_000;
                })
                .sorted()
                .toList();
    }

    private static long slowest(List<Long> sorted) {
        return sorted.get(sorted.size() * 99 / 100);
    }

    /// The marks of old events have been cleared away, and then the broker tells everything from the beginning.
    @Test
    void a20KnowsOldEventsByTheirVersionWhenTheirMarksAreGone() {
        BROKER.awaitHeard("statistics");
        SYSTEM.stop("statistics");
        RIG.change("statistics", "create table kept as select * from inbox");
        RIG.book().inflicted("mark removed", RIG.change("statistics", "delete from inbox"));
        for (var sender : Rig.SENDERS) {
            BROKER.move("statistics", sender, OffsetSpec.earliest());
        }
        SYSTEM.start("statistics");
        BROKER.awaitHeard("statistics");

        RIG.change("statistics", "insert into inbox select * from kept on conflict do nothing");
        RIG.change("statistics", "drop table kept");
        new Settlement(RIG).of("A-20 from the beginning again");
    }
}

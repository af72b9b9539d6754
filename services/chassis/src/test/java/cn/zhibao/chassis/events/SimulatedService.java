package cn.zhibao.chassis.events;

import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.events.SimulatedDatabase.Session;
import cn.zhibao.chassis.journal.JournalEntry;
import cn.zhibao.chassis.simulation.Machine;
import cn.zhibao.chassis.simulation.Stage;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.contracts.Event;
import cn.zhibao.contracts.Sender;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;

/// A service of the simulated world: its database, and in each of its processes the production relay and inbox.
final class SimulatedService {

    private static final MeterRegistry METERS = new CompositeMeterRegistry();
    private static final String REGION = "371071";
    private static final Duration SEAL_EVERY = Duration.ofSeconds(10);

    final Sender sender;
    final SimulatedDatabase database;
    final List<InboxLine.Delivery<Session, ?>> hearings = new ArrayList<>();

    private final Stage stage;
    private final Instant begin;
    private final SimulatedBroker broker;
    private final Set<Guard> without;
    private final InboxStore<Session> inbox;
    private final Map<UUID, Integer> refusals = new HashMap<>();
    private boolean repaired;

    SimulatedService(Sender sender, Stage stage, Instant begin, SimulatedBroker broker, Set<Guard> without) {
        this.sender = sender;
        this.stage = stage;
        this.begin = begin;
        this.broker = broker;
        this.without = without;
        this.database = new SimulatedDatabase(stage, without);
        this.inbox = new SimulatedInbox(stage, database, without);
    }

    Instant now() {
        return at(stage.now());
    }

    Instant at(long millis) {
        return begin.plusMillis(millis);
    }

    /// The relay of one process, until it dies.
    void relay() {
        var rounds = new RelayRounds(this::openRelay, () -> stage.now() * 1_000_000, SEAL_EVERY);
        while (true) {
            switch (rounds.run()) {
                case SENT -> stage.sleep(10);
                case NOTHING_TO_SEND -> stage.doze(4_000);
                case FAULT -> stage.sleep(500);
            }
        }
    }

    private RelayLanes openRelay() throws SQLException {
        var outbox = new SimulatedOutbox(database, sender.service(), without, this::now);
        return new RelayLanes(outbox, broker.lanesOf(sender.service()), sender.service(), sender.topic());
    }

    /// One consumer of one process, until it dies.
    <E extends Event> void hear(InboxLine.Delivery<Session, E> delivery) {
        var member = broker.join(sender.service(), delivery.sender().topic());
        while (true) {
            var records = member.poll();
            if (records.isEmpty()) {
                stage.doze(3_000);
            } else if (without.contains(Guard.ACKNOWLEDGE_AFTER_COMMIT)) {
                member.acknowledge(records);
                receive(delivery, records);
            } else {
                receive(delivery, records);
                member.acknowledge(records);
            }
        }
    }

    private <E extends Event> void receive(
            InboxLine.Delivery<Session, E> delivery, ConsumerRecords<String, String> records) {
        try {
            line(without.contains(Guard.GAP_CHECK) ? new WithoutGapCheck(inbox, records) : inbox)
                    .receive(delivery, records);
        } catch (RuntimeException failed) {
            throw stage.crash("gives up: " + failed.getMessage());
        }
    }

    private InboxLine<Session> line(InboxStore<Session> store) {
        return new InboxLine<>(store, METERS, stage::sleep);
    }

    /// An administrator has what is parked of each case applied again, as [cn.zhibao.chassis.http.LedgerResource] does.
    void replayParked() {
        var cases = database.parked.values().stream()
                .filter(row -> row.parked().reason() != Parked.Reason.GAP)
                .map(row -> row.parked().arrival().envelope().partitionKey())
                .distinct()
                .toList();
        for (var caseId : cases) {
            stage.call("an administrator replays a case", 0);
            try {
                while (line(inbox).replay(hearings, caseId) > 0) {
                    stage.call("and once more", 0);
                }
            } catch (SQLException overtaken) {
                stage.call("a consumer was faster than the administrator, who looks again", 0);
            }
        }
    }

    /// An administrator has everything sent again, as docs/operating.md says.
    void refill() {
        stage.call("an administrator refills the broker", database.journal.size());
        database.journal
                .values()
                .forEach(row -> database.outbox.put(row.position(), row.entry().shard()));
        stage.wake();
    }

    /// What hindered events from being applied was put right.
    void repair() {
        repaired = true;
    }

    /// Hears a sender: every process of this service will have a consumer for it.
    <E extends Event> void hears(Sender other, Class<E> family, InboxLine.Apply<Session, E> reaction) {
        hearings.add(new InboxLine.Delivery<>(
                other,
                family,
                (tx, heard) -> {
                    refuseSometimes(heard.envelope().id());
                    var applied = new SimulatedDatabase.Applied(other, heard.envelope());
                    tx.write(() -> database.applied.add(applied));
                    reaction.apply(tx, heard);
                },
                tx -> {}));
    }

    /// Few events cannot be applied at first, and fewer not before somebody repairs something.
    private void refuseSometimes(UUID event) throws SQLException {
        var left = refusals.computeIfAbsent(event, fresh -> stage.oneIn(25) ? 1 + stage.choose(7) : 0);
        if (left > 0 && !repaired) {
            refusals.put(event, left - 1);
            stage.call("refuses an event", left);
            if (stage.oneIn(2)) {
                throw new IllegalStateException("cannot be applied");
            }
            throw new SQLException("numeric value out of range", "22003");
        }
    }

    /// Starts a process with a relay and a consumer for each sender it hears.
    Machine start(int number, boolean tells) {
        var machine = new Machine(sender.service() + "-" + number);
        if (tells) {
            stage.add("relay", machine, this::relay);
        }
        hearings.forEach(hearing -> stage.add("hears " + hearing.sender().service(), machine, () -> hear(hearing)));
        return machine;
    }

    /// Says a fact about an aggregate, in the version that follows the one read.
    void say(Session tx, UUID stream, @Nullable UUID because, IntFunction<Event> fact) throws SQLException {
        var head = tx.head(stream);
        var at = now();
        var cause = new JournalEntry.Cause(Actor.system(sender.service()), stream, because, at);
        tx.append(JournalEntry.next(
                Ids.at(at, stage.chance()),
                fact.apply(head.version()),
                REGION,
                head.version(),
                head.hash(),
                at,
                cause));
    }
}

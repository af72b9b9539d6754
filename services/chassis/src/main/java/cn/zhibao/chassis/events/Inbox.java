package cn.zhibao.chassis.events;

import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.store.Transaction;
import cn.zhibao.contracts.Envelope;
import cn.zhibao.contracts.Event;
import cn.zhibao.contracts.EventTypes;
import cn.zhibao.contracts.Sender;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/// Applies each event once, in the order of its stream, in one database transaction with the event's own mark. What
/// cannot be applied parks its case in the database while other cases flow on; nothing is dropped, nothing only logged.
/// Returning from [#receive] means committed, so the caller may acknowledge.
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int TRIES = 4;

    private final AgroalDataSource database;
    private final MeterRegistry meters;

    Inbox(AgroalDataSource database, MeterRegistry meters) {
        this.database = database;
        this.meters = meters;
    }

    /// What a service does because of a fact, inside the inbox's transaction.
    @FunctionalInterface
    public interface Handler<E extends Event> {
        void apply(Connection tx, Heard<E> heard) throws SQLException;

        /// Writes what was gathered in this transaction, by those who gather; called once, before the marks are
        /// written.
        default void settle(Connection tx) throws SQLException {}
    }

    /// Takes a batch of records of one sender. Blocks until everything is applied, known or parked.
    public <E extends Event> void receive(Hearing<E> hearing, ConsumerRecords<String, String> records) {
        var arrivals = new ArrayList<Arrival>(records.count());
        for (var one : records) {
            try {
                var seal = Seal.read(one);
                seal.ifPresentOrElse(word -> keep(hearing.sender(), word), () -> arrivals.add(read(one)));
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                setAside(one, unreadable);
            }
        }
        if (!arrivals.isEmpty()) {
            receive(Consumer.of(hearing), arrivals);
        }
    }

    /// Applies the parked events of a case again, oldest first, after what hindered them was repaired: all of them
    /// in one transaction, or none where one still fails. Events that came from the broker meanwhile stay where
    /// they are.
    ///
    /// @return how many were applied
    public <E extends Event> int replay(Hearing<E> hearing, UUID caseId) throws SQLException {
        var consumer = Consumer.of(hearing);
        return inTransaction(tx -> {
            var waiting = Parked.takeLane(tx, hearing.sender(), caseId);
            apply(consumer, waiting, tx);
            return waiting.size() - Parked.count(tx, hearing.sender(), caseId);
        });
    }

    private <E extends Event> void receive(Consumer<E> consumer, List<Arrival> arrivals) {
        try {
            persistently(() -> applyTogether(consumer, arrivals));
        } catch (SQLException | RuntimeException together) {
            LOG.warnf("batch of %d refused, one by one now: %s", arrivals.size(), together.toString());
            arrivals.forEach(arrival -> receiveAlone(consumer, arrival));
        }
    }

    private <E extends Event> void applyTogether(Consumer<E> consumer, List<Arrival> arrivals) throws SQLException {
        inTransaction(tx -> {
            apply(consumer, arrivals, tx);
            return arrivals.size();
        });
        meters.counter("inbox.received", "sender", consumer.sender().service()).increment(arrivals.size());
    }

    private static <E extends Event> void apply(Consumer<E> consumer, List<Arrival> arrivals, Connection tx)
            throws SQLException {
        var state = new InboxState(tx);
        state.load(arrivals);
        for (var arrival : arrivals) {
            consumer.admit(state, arrival);
        }
        consumer.handler().settle(tx);
        state.flush();
    }

    private <E extends Event> void receiveAlone(Consumer<E> consumer, Arrival arrival) {
        for (var attempt = 1; ; attempt++) {
            try {
                persistently(() -> applyTogether(consumer, List.of(arrival)));
                return;
            } catch (SQLException | RuntimeException failure) {
                if (attempt >= TRIES) {
                    park(consumer.sender(), arrival, failure);
                    return;
                }
                Pause.millis(50L << attempt);
            }
        }
    }

    private void keep(Sender sender, Seal seal) {
        persistentlyQuiet(() -> inTransaction(tx -> {
            seal.keep(tx, sender);
            return 1;
        }));
    }

    private void park(Sender sender, Arrival arrival, Exception failure) {
        LOG.errorf(
                failure,
                "parked case=%s event=%s",
                arrival.envelope().partitionKey(),
                arrival.envelope().id());
        meters.counter("inbox.parked", "sender", sender.service()).increment();
        persistentlyQuiet(() -> inTransaction(tx -> {
            Parked.add(tx, sender, arrival, Parked.Reason.POISON, String.valueOf(failure));
            return 1;
        }));
    }

    private Arrival read(ConsumerRecord<String, String> one) {
        var envelope = Wire.envelope(one.headers());
        if (one.value() == null) {
            throw new IllegalArgumentException("the record has no data");
        }
        if (!Wire.knows(envelope.type())) {
            meters.counter("inbox.unknown", "type", envelope.type()).increment();
        }
        return new Arrival(envelope, one.value());
    }

    /// Somebody else has written into the sender's topic; nobody waits for what cannot even be addressed.
    private void setAside(ConsumerRecord<String, String> one, RuntimeException unreadable) {
        LOG.errorf(
                "no envelope topic=%s partition=%d offset=%d: %s",
                one.topic(), one.partition(), one.offset(), unreadable.getMessage());
        meters.counter("inbox.unreadable", "topic", one.topic()).increment();
    }

    /// A transaction of the service itself, which sees every region.
    private int inTransaction(Transaction.Work<Integer, RuntimeException> work) throws SQLException {
        return Transaction.in(database, tx -> {
            try (var scope = tx.prepareStatement("select set_config('app.regions', ?, true)")) {
                scope.setString(1, Jurisdiction.EVERYWHERE);
                scope.execute();
            }
            return work.on(tx);
        });
    }

    /// Runs the work until the database is there to do it; only what the database says about the work itself comes out.
    private static void persistently(SqlWork work) throws SQLException {
        for (var attempt = 0; ; attempt++) {
            try {
                work.run();
                return;
            } catch (SQLException failure) {
                if (!Passing.is(failure)) {
                    throw failure;
                }
                LOG.warnf("database not there, waiting: %s", failure.getMessage());
                Pause.millis(Math.min(5_000L, 100L << Math.min(attempt, 6)));
            }
        }
    }

    private static void persistentlyQuiet(SqlWork work) {
        try {
            persistently(work);
        } catch (SQLException failure) {
            throw new IllegalStateException("an event can neither be applied nor parked", failure);
        }
    }

    @FunctionalInterface
    private interface SqlWork {
        void run() throws SQLException;
    }

    /// An event as it came, not yet read beyond its envelope.
    record Arrival(Envelope envelope, String data) {}

    /// One listener: whom it hears and what it does.
    private record Consumer<E extends Event>(Sender sender, Class<E> family, Handler<E> handler) {

        static <E extends Event> Consumer<E> of(Hearing<E> hearing) {
            return new Consumer<>(
                    hearing.sender(), hearing.family(), hearing.delivery().get());
        }

        void admit(InboxState state, Arrival arrival) throws SQLException {
            switch (state.admission(arrival.envelope())) {
                case DUPLICATE -> {}
                case APPLY -> apply(state, arrival);
                case GAP ->
                    park(
                            state,
                            arrival,
                            Parked.Reason.GAP,
                            "waits for version "
                                    + (state.lastVersion(arrival.envelope().subject()) + 1));
                case BEHIND -> park(state, arrival, Parked.Reason.BEHIND, "waits behind a parked event of its case");
            }
        }

        private void apply(InboxState state, Arrival arrival) throws SQLException {
            handle(state.tx(), arrival);
            state.applied(sender, arrival.envelope());
            for (var next = state.waitingNext(arrival.envelope()); next != null; ) {
                handle(state.tx(), next);
                state.applied(sender, next.envelope());
                next = state.waitingNext(next.envelope());
            }
        }

        private void park(InboxState state, Arrival arrival, Parked.Reason reason, String why) throws SQLException {
            state.parked(sender, arrival, reason, why);
        }

        private void handle(Connection tx, Arrival arrival) throws SQLException {
            var type = EventTypes.classOf(arrival.envelope().type());
            if (type.isEmpty() || !family.isAssignableFrom(type.get())) {
                return;
            }
            try {
                var event = family.cast(Wire.read(type.get(), arrival.data()));
                handler.apply(tx, new Heard<>(arrival.envelope(), event, arrival.data()));
            } catch (com.fasterxml.jackson.core.JsonProcessingException unreadable) {
                throw new IllegalArgumentException(
                        "data does not fit " + arrival.envelope().type(), unreadable);
            }
        }
    }
}

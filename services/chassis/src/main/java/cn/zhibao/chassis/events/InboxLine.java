package cn.zhibao.chassis.events;

import cn.zhibao.contracts.Event;
import cn.zhibao.contracts.EventTypes;
import cn.zhibao.contracts.Sender;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/// The line every arriving event goes along: all of a delivery in one transaction; if that is refused, one by one with
/// a few tries each; what still cannot be applied parks its case. Nothing is dropped, nothing only logged.
///
/// @param <T> a transaction of the store, in which the service does what it does because of a fact
final class InboxLine<T> {

    private static final Logger LOG = Logger.getLogger(InboxLine.class);
    private static final int TRIES = 4;

    private final InboxStore<T> store;
    private final MeterRegistry meters;
    private final LongConsumer pause;

    InboxLine(InboxStore<T> store, MeterRegistry meters, LongConsumer pause) {
        this.store = store;
        this.meters = meters;
        this.pause = pause;
    }

    /// One delivery of a sender's events: what the service does because of each, and what it writes when all were seen.
    record Delivery<T, E extends Event>(Sender sender, Class<E> family, Apply<T, E> handler, Settle<T> settle) {}

    @FunctionalInterface
    interface Apply<T, E extends Event> {
        void apply(T tx, Heard<E> heard) throws SQLException;
    }

    @FunctionalInterface
    interface Settle<T> {
        void settle(T tx) throws SQLException;
    }

    /// Returns when everything is committed: applied, known before, or parked.
    <E extends Event> void receive(Delivery<T, E> delivery, ConsumerRecords<String, String> records) {
        var arrivals = new ArrayList<Arrival>(records.count());
        for (var one : records) {
            try {
                var seal = Seal.read(one);
                seal.ifPresentOrElse(word -> keep(delivery.sender(), word), () -> arrivals.add(read(one)));
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                setAside(one, unreadable);
            }
        }
        if (!arrivals.isEmpty()) {
            receive(delivery, arrivals);
        }
    }

    /// Applies the parked events of a case again, oldest first and whoever said them: all of them in one
    /// transaction, or none where one still fails.
    ///
    /// @param deliveries one for each sender this service hears
    /// @return how many were applied
    int replay(List<Delivery<T, ?>> deliveries, UUID caseId) throws SQLException {
        var bySender = deliveries.stream().collect(Collectors.toMap(Delivery::sender, Function.identity()));
        return store.inTransaction(tx -> {
            store.keepToOneself(tx, Set.of(caseId));
            var waiting = store.takeCase(tx, bySender.keySet(), caseId);
            var arrivals = waiting.stream().map(InboxStore.FromSender::arrival).toList();
            var state = InboxState.of(store, tx, arrivals);
            for (var one : waiting) {
                admit(Objects.requireNonNull(bySender.get(one.sender())), state, one.arrival(), tx);
            }
            for (var delivery : deliveries) {
                delivery.settle().settle(tx);
            }
            state.flush();
            return waiting.size() - store.countCase(tx, caseId);
        });
    }

    private <E extends Event> void receive(Delivery<T, E> delivery, List<Arrival> arrivals) {
        try {
            persistently(() -> applyTogether(delivery, arrivals));
        } catch (SQLException | RuntimeException together) {
            LOG.warnf("batch of %d refused, one by one now: %s", arrivals.size(), together.toString());
            arrivals.forEach(arrival -> receiveAlone(delivery, arrival));
        }
    }

    private <E extends Event> void applyTogether(Delivery<T, E> delivery, List<Arrival> arrivals) throws SQLException {
        store.inTransaction(tx -> {
            apply(delivery, arrivals, tx);
            return arrivals.size();
        });
        meters.counter("inbox.received", "sender", delivery.sender().service()).increment(arrivals.size());
    }

    private <E extends Event> void apply(Delivery<T, E> delivery, List<Arrival> arrivals, T tx) throws SQLException {
        var state = InboxState.of(store, tx, arrivals);
        for (var arrival : arrivals) {
            admit(delivery, state, arrival, tx);
        }
        delivery.settle().settle(tx);
        state.flush();
    }

    private <E extends Event> void admit(Delivery<T, E> delivery, InboxState<T> state, Arrival arrival, T tx)
            throws SQLException {
        var sender = delivery.sender();
        switch (state.admission(arrival.envelope())) {
            case DUPLICATE -> state.awaitNoLonger(arrival.envelope());
            case APPLY -> {
                state.awaitNoLonger(arrival.envelope());
                applyWithSuccessors(delivery, state, arrival, tx);
            }
            case GAP -> {
                var missing = state.lastVersion(arrival.envelope().subject()) + 1;
                state.park(new Parked(sender, arrival, Parked.Reason.GAP, "waits for version " + missing));
            }
            case BEHIND ->
                state.park(
                        new Parked(sender, arrival, Parked.Reason.BEHIND, "waits behind a parked event of its case"));
        }
    }

    private <E extends Event> void applyWithSuccessors(
            Delivery<T, E> delivery, InboxState<T> state, Arrival arrival, T tx) throws SQLException {
        for (var next = Optional.of(arrival); next.isPresent(); ) {
            handle(delivery, next.get(), tx);
            state.applied(delivery.sender(), next.get().envelope());
            next = state.waitingAfter(next.get().envelope());
        }
    }

    private static <T, E extends Event> void handle(Delivery<T, E> delivery, Arrival arrival, T tx)
            throws SQLException {
        var type = EventTypes.classOf(arrival.envelope().type());
        if (type.isEmpty() || !delivery.family().isAssignableFrom(type.get())) {
            return;
        }
        try {
            var event = delivery.family().cast(Wire.read(type.get(), arrival.data()));
            delivery.handler().apply(tx, new Heard<>(arrival.envelope(), event, arrival.data()));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(
                    "data does not fit " + arrival.envelope().type(), unreadable);
        }
    }

    private <E extends Event> void receiveAlone(Delivery<T, E> delivery, Arrival arrival) {
        for (var attempt = 1; ; attempt++) {
            try {
                persistently(() -> applyTogether(delivery, List.of(arrival)));
                return;
            } catch (SQLException | RuntimeException failure) {
                if (attempt >= TRIES) {
                    park(delivery.sender(), arrival, failure);
                    return;
                }
                pause.accept(50L << attempt);
            }
        }
    }

    private void keep(Sender sender, Seal seal) {
        persistentlyQuiet(() -> store.inTransaction(tx -> {
            store.keep(tx, sender, seal);
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
        var parked = new Parked(sender, arrival, Parked.Reason.POISON, String.valueOf(failure));
        persistentlyQuiet(() -> store.inTransaction(tx -> {
            store.park(tx, parked);
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

    /// Runs the work until the database is there to do it; only what the database says about the work itself comes out.
    private void persistently(SqlWork work) throws SQLException {
        for (var attempt = 0; ; attempt++) {
            try {
                work.run();
                return;
            } catch (SQLException failure) {
                if (!Passing.is(failure)) {
                    throw failure;
                }
                LOG.warnf("database not there, waiting: %s", failure.getMessage());
                pause.accept(Math.min(5_000L, 100L << Math.min(attempt, 6)));
            }
        }
    }

    private void persistentlyQuiet(SqlWork work) {
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
}

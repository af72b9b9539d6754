package cn.zhibao.chassis.events;

import cn.zhibao.contracts.Envelope;
import cn.zhibao.contracts.Sender;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What one transaction of the inbox knows and will write: versions per stream, parked cases, marks of applied events.
/// Reads once, writes once, so that a batch costs a handful of round trips.
final class InboxState<T> {

    private final InboxStore<T> store;
    private final T tx;
    private final Map<UUID, Integer> versions = new HashMap<>();
    private final Map<UUID, Sender> moved = new HashMap<>();
    private final Set<UUID> parkedCases = new HashSet<>();
    private final Set<UUID> gappedStreams = new HashSet<>();
    private final List<InboxStore.Mark> marks = new ArrayList<>();

    private InboxState(InboxStore<T> store, T tx) {
        this.store = store;
        this.tx = tx;
    }

    /// Reads everything the batch may need.
    static <T> InboxState<T> of(InboxStore<T> store, T tx, List<Arrival> arrivals) throws SQLException {
        var envelopes = arrivals.stream().map(Arrival::envelope).toList();
        var state = new InboxState<>(store, tx);
        var cases = envelopes.stream().map(Envelope::partitionKey).collect(Collectors.toUnmodifiableSet());
        store.keepToOneself(tx, cases);
        state.versions.putAll(
                store.versions(tx, envelopes.stream().map(Envelope::subject).collect(Collectors.toUnmodifiableSet())));
        store.waiting(tx, cases).forEach(state::know);
        return state;
    }

    private void know(InboxStore.Waiting waiting) {
        if (waiting.reason() == Parked.Reason.GAP) {
            gappedStreams.add(waiting.stream());
        } else {
            parkedCases.add(waiting.caseId());
        }
    }

    int lastVersion(UUID stream) {
        return versions.getOrDefault(stream, 0);
    }

    Admission admission(Envelope envelope) {
        return Admission.of(
                lastVersion(envelope.subject()),
                envelope.streamVersion(),
                parkedCases.contains(envelope.partitionKey()));
    }

    /// What was parked because an earlier one was missing, and has come again and been applied since, waits no longer.
    void awaitNoLonger(Envelope applied) throws SQLException {
        if (gappedStreams.contains(applied.subject())) {
            store.takeGap(tx, applied.subject(), applied.streamVersion());
        }
    }

    void applied(Sender sender, Envelope envelope) {
        versions.put(envelope.subject(), envelope.streamVersion());
        moved.put(envelope.subject(), sender);
        marks.add(new InboxStore.Mark(sender, envelope));
    }

    void park(Parked parked) throws SQLException {
        store.park(tx, parked);
        if (parked.reason() == Parked.Reason.GAP) {
            gappedStreams.add(parked.arrival().envelope().subject());
        }
    }

    /// The event that waited for the one just applied, taken out of the parking place.
    Optional<Arrival> waitingAfter(Envelope applied) throws SQLException {
        return gappedStreams.contains(applied.subject())
                ? store.takeGap(tx, applied.subject(), applied.streamVersion() + 1)
                : Optional.empty();
    }

    /// Writes marks and versions.
    void flush() throws SQLException {
        if (!marks.isEmpty()) {
            store.mark(tx, marks, progress());
        }
    }

    private List<InboxStore.Progress> progress() {
        return moved.entrySet().stream()
                .map(one -> new InboxStore.Progress(one.getValue(), one.getKey(), lastVersion(one.getKey())))
                .toList();
    }
}

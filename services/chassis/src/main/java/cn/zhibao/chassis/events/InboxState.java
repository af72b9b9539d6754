package cn.zhibao.chassis.events;

import cn.zhibao.contracts.Envelope;
import cn.zhibao.contracts.Sender;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one transaction of the inbox knows and will write: versions per stream, parked cases, marks of applied events.
/// Reads once, writes once, so that a batch costs a handful of round trips.
final class InboxState {

    private final Connection tx;
    private final Map<UUID, Integer> versions = new HashMap<>();
    private final Map<UUID, Sender> moved = new HashMap<>();
    private final Set<UUID> parkedLanes = new HashSet<>();
    private final Set<UUID> gappedStreams = new HashSet<>();
    private final List<Mark> marks = new ArrayList<>();

    InboxState(Connection tx) {
        this.tx = tx;
    }

    private record Mark(Sender sender, Envelope envelope) {}

    Connection tx() {
        return tx;
    }

    /// Reads everything the batch may need. Streams are locked in id order against other consumers of the same service.
    void load(List<Inbox.Arrival> arrivals) throws SQLException {
        var streams =
                arrivals.stream().map(a -> a.envelope().subject()).distinct().toArray(UUID[]::new);
        var lanes = arrivals.stream()
                .map(a -> a.envelope().partitionKey())
                .distinct()
                .toArray(UUID[]::new);
        try (var query = tx.prepareStatement(
                "select stream_id, version from inbox_stream where stream_id = any (?) order by stream_id for update")) {
            query.setArray(1, tx.createArrayOf("uuid", streams));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    versions.put(rows.getObject(1, UUID.class), rows.getInt(2));
                }
            }
        }
        try (var query = tx.prepareStatement("select lane_id, stream_id, reason from parked where lane_id = any (?)")) {
            query.setArray(1, tx.createArrayOf("uuid", lanes));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    if (rows.getString(3).equals(Parked.Reason.GAP.name())) {
                        gappedStreams.add(rows.getObject(2, UUID.class));
                    } else {
                        parkedLanes.add(rows.getObject(1, UUID.class));
                    }
                }
            }
        }
    }

    int lastVersion(UUID stream) {
        return versions.getOrDefault(stream, 0);
    }

    Admission admission(Envelope envelope) {
        return Admission.of(
                lastVersion(envelope.subject()),
                envelope.streamVersion(),
                parkedLanes.contains(envelope.partitionKey()));
    }

    void applied(Sender sender, Envelope envelope) {
        versions.put(envelope.subject(), envelope.streamVersion());
        moved.put(envelope.subject(), sender);
        marks.add(new Mark(sender, envelope));
    }

    void parked(Sender sender, Inbox.Arrival arrival, Parked.Reason reason, String why) throws SQLException {
        Parked.add(tx, sender, arrival, reason, why);
        if (reason == Parked.Reason.GAP) {
            gappedStreams.add(arrival.envelope().subject());
        }
    }

    /// The event that waited for the one just applied, taken out of the parking place.
    Inbox.@Nullable Arrival waitingNext(Envelope applied) throws SQLException {
        return gappedStreams.contains(applied.subject())
                ? Parked.takeGap(tx, applied.subject(), applied.streamVersion() + 1)
                : null;
    }

    /// Writes marks and versions. A mark that is already there means that another consumer was faster: roll back.
    void flush() throws SQLException {
        if (marks.isEmpty()) {
            return;
        }
        try (var insert = tx.prepareStatement(
                "insert into inbox (event_id, sender, stream_id, stream_version, shard, recorded_on) values (?, ?, ?, ?, ?, ?)")) {
            for (var mark : marks) {
                insert.setObject(1, mark.envelope().id());
                insert.setString(2, mark.sender().service());
                insert.setObject(3, mark.envelope().subject());
                insert.setInt(4, mark.envelope().streamVersion());
                insert.setInt(5, mark.envelope().shard());
                insert.setObject(6, java.time.LocalDate.parse(mark.envelope().recordedOn()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (var upsert = tx.prepareStatement("""
                insert into inbox_stream (stream_id, sender, version) values (?, ?, ?)
                on conflict (stream_id) do update set version = excluded.version
                where inbox_stream.version < excluded.version""")) {
            for (var entry : moved.entrySet()) {
                upsert.setObject(1, entry.getKey());
                upsert.setString(2, entry.getValue().service());
                upsert.setInt(3, lastVersion(entry.getKey()));
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
        marks.clear();
        moved.clear();
    }
}

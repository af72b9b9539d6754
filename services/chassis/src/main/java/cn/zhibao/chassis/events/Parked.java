package cn.zhibao.chassis.events;

import cn.zhibao.contracts.Sender;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The parking place (待处理事件): events that could not be applied yet, kept in order of arrival with the reason.
final class Parked {

    enum Reason {
        GAP,
        POISON,
        BEHIND
    }

    private Parked() {}

    static void add(Connection tx, Sender sender, Inbox.Arrival arrival, Reason reason, String detail)
            throws SQLException {
        try (var insert = tx.prepareStatement("""
                insert into parked (sender, event_id, stream_id, lane_id, stream_version, envelope, payload, reason, detail)
                values (?, ?, ?, ?, ?, cast(? as json), ?, ?, ?) on conflict (event_id) do nothing""")) {
            var envelope = arrival.envelope();
            insert.setString(1, sender.service());
            insert.setObject(2, envelope.id());
            insert.setObject(3, envelope.subject());
            insert.setObject(4, envelope.partitionKey());
            insert.setInt(5, envelope.streamVersion());
            insert.setString(6, Wire.write(envelope));
            insert.setString(7, arrival.data());
            insert.setString(8, reason.name());
            insert.setString(9, detail.length() > 2_000 ? detail.substring(0, 2_000) : detail);
            insert.executeUpdate();
        }
    }

    /// Takes what is parked of a case off the place, oldest first; what is parked meanwhile stays.
    static List<Inbox.Arrival> takeLane(Connection tx, Sender sender, UUID lane) throws SQLException {
        try (var take = tx.prepareStatement("""
                with taken as (delete from parked where lane_id = ? and sender = ? returning id, envelope, payload)
                select envelope, payload from taken order by id""")) {
            take.setObject(1, lane);
            take.setString(2, sender.service());
            return read(take);
        }
    }

    static int count(Connection tx, Sender sender, UUID lane) throws SQLException {
        try (var query = tx.prepareStatement("select count(*) from parked where lane_id = ? and sender = ?")) {
            query.setObject(1, lane);
            query.setString(2, sender.service());
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    static Inbox.@Nullable Arrival takeGap(Connection tx, UUID stream, int version) throws SQLException {
        try (var delete = tx.prepareStatement("""
                delete from parked where stream_id = ? and stream_version = ? and reason = 'GAP'
                returning envelope, payload""")) {
            delete.setObject(1, stream);
            delete.setInt(2, version);
            var taken = read(delete);
            return taken.isEmpty() ? null : taken.getFirst();
        }
    }

    private static List<Inbox.Arrival> read(PreparedStatement query) throws SQLException {
        var arrivals = new ArrayList<Inbox.Arrival>();
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                arrivals.add(new Inbox.Arrival(Wire.readEnvelope(rows.getString(1)), rows.getString(2)));
            }
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a parked envelope cannot be read", unreadable);
        }
        return arrivals;
    }
}

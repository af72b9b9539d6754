package cn.zhibao.chassis.events;

import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.store.Transaction;
import cn.zhibao.contracts.Sender;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/// The inbox in PostgreSQL. A batch costs a handful of round trips, however many events it has.
final class JdbcInbox implements InboxStore<Connection> {

    private final DataSource database;

    JdbcInbox(DataSource database) {
        this.database = database;
    }

    /// A transaction of the service itself, which sees every region.
    @Override
    public <R> R inTransaction(Work<Connection, R> work) throws SQLException {
        return Transaction.<R, SQLException>in(database, tx -> {
            try (var scope = tx.prepareStatement("select set_config('app.regions', ?, true)")) {
                scope.setString(1, Jurisdiction.EVERYWHERE);
                scope.execute();
            }
            return work.on(tx);
        });
    }

    /// One lock a case, always in the same order, so that two consumers wait for each other in one direction only.
    @Override
    public void keepToOneself(Connection tx, Set<UUID> cases) throws SQLException {
        try (var lock = tx.prepareStatement("select pg_advisory_xact_lock(key) from unnest(?) key")) {
            lock.setArray(
                    1,
                    tx.createArrayOf(
                            "bigint",
                            cases.stream()
                                    .map(one -> one.getMostSignificantBits() ^ one.getLeastSignificantBits())
                                    .sorted()
                                    .toArray()));
            lock.execute();
        }
    }

    @Override
    public Map<UUID, Integer> versions(Connection tx, Set<UUID> streams) throws SQLException {
        try (var query = tx.prepareStatement("select stream_id, version from inbox_stream where stream_id = any (?)")) {
            query.setArray(1, tx.createArrayOf("uuid", streams.toArray()));
            try (var rows = query.executeQuery()) {
                var versions = new HashMap<UUID, Integer>();
                while (rows.next()) {
                    versions.put(rows.getObject(1, UUID.class), rows.getInt(2));
                }
                return versions;
            }
        }
    }

    @Override
    public List<Waiting> waiting(Connection tx, Set<UUID> cases) throws SQLException {
        try (var query = tx.prepareStatement("select lane_id, stream_id, reason from parked where lane_id = any (?)")) {
            query.setArray(1, tx.createArrayOf("uuid", cases.toArray()));
            try (var rows = query.executeQuery()) {
                var waiting = new ArrayList<Waiting>();
                while (rows.next()) {
                    waiting.add(new Waiting(
                            rows.getObject(1, UUID.class),
                            rows.getObject(2, UUID.class),
                            Parked.Reason.valueOf(rows.getString(3))));
                }
                return waiting;
            }
        }
    }

    @Override
    public void park(Connection tx, Parked parked) throws SQLException {
        try (var insert = tx.prepareStatement("""
                insert into parked (sender, event_id, stream_id, lane_id, stream_version, envelope, payload, reason, detail)
                values (?, ?, ?, ?, ?, cast(? as json), ?, ?, ?) on conflict (event_id) do nothing""")) {
            var envelope = parked.arrival().envelope();
            insert.setString(1, parked.sender().service());
            insert.setObject(2, envelope.id());
            insert.setObject(3, envelope.subject());
            insert.setObject(4, envelope.partitionKey());
            insert.setInt(5, envelope.streamVersion());
            insert.setString(6, Wire.write(envelope));
            insert.setString(7, parked.arrival().data());
            insert.setString(8, parked.reason().name());
            insert.setString(9, parked.detail());
            insert.executeUpdate();
        }
    }

    @Override
    public Optional<Arrival> takeGap(Connection tx, UUID stream, int version) throws SQLException {
        try (var take = tx.prepareStatement("""
                delete from parked where stream_id = ? and stream_version = ? and reason = 'GAP'
                returning envelope, payload""")) {
            take.setObject(1, stream);
            take.setInt(2, version);
            try (var rows = take.executeQuery()) {
                return rows.next() ? Optional.of(arrival(rows)) : Optional.empty();
            }
        }
    }

    @Override
    public List<FromSender> takeCase(Connection tx, Set<Sender> senders, UUID caseId) throws SQLException {
        try (var take = tx.prepareStatement("""
                with taken as (
                  delete from parked where lane_id = ? and sender = any (?) returning id, sender, envelope, payload)
                select envelope, payload, sender from taken order by id""")) {
            take.setObject(1, caseId);
            take.setArray(
                    2,
                    tx.createArrayOf(
                            "text", senders.stream().map(Sender::service).toArray()));
            try (var rows = take.executeQuery()) {
                var taken = new ArrayList<FromSender>();
                while (rows.next()) {
                    taken.add(new FromSender(Sender.named(rows.getString(3)).orElseThrow(), arrival(rows)));
                }
                return taken;
            }
        }
    }

    @Override
    public int countCase(Connection tx, UUID caseId) throws SQLException {
        try (var query = tx.prepareStatement("select count(*) from parked where lane_id = ?")) {
            query.setObject(1, caseId);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    @Override
    public void mark(Connection tx, List<Mark> marks, List<Progress> progress) throws SQLException {
        try (var insert = tx.prepareStatement(
                "insert into inbox (event_id, sender, stream_id, stream_version, shard, recorded_on) values (?, ?, ?, ?, ?, ?)")) {
            for (var mark : marks) {
                insert.setObject(1, mark.envelope().id());
                insert.setString(2, mark.sender().service());
                insert.setObject(3, mark.envelope().subject());
                insert.setInt(4, mark.envelope().streamVersion());
                insert.setInt(5, mark.envelope().shard());
                insert.setObject(6, LocalDate.parse(mark.envelope().recordedOn()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (var upsert = tx.prepareStatement("""
                insert into inbox_stream (stream_id, sender, version) values (?, ?, ?)
                on conflict (stream_id) do update set version = excluded.version
                where inbox_stream.version < excluded.version""")) {
            for (var one : progress) {
                upsert.setObject(1, one.stream());
                upsert.setString(2, one.sender().service());
                upsert.setInt(3, one.version());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    @Override
    public void keep(Connection tx, Sender sender, Seal seal) throws SQLException {
        try (var upsert = tx.prepareStatement("""
                insert into ledger_heard (sender, recorded_on, shard, events, digest, sealed_at) values (?, ?, ?, ?, ?, ?)
                on conflict (sender, recorded_on, shard) do update
                set events = excluded.events, digest = excluded.digest, sealed_at = excluded.sealed_at
                where ledger_heard.sealed_at < excluded.sealed_at
                  and (ledger_heard.events, ledger_heard.digest) <> (excluded.events, excluded.digest)""")) {
            upsert.setString(1, sender.service());
            upsert.setObject(2, seal.recordedOn());
            upsert.setInt(3, seal.shard());
            upsert.setLong(4, seal.events());
            upsert.setLong(5, Long.parseLong(seal.digest()));
            upsert.setObject(6, seal.sealedAt().atOffset(ZoneOffset.UTC));
            upsert.executeUpdate();
        }
    }

    private static Arrival arrival(ResultSet row) throws SQLException {
        try {
            return new Arrival(Wire.readEnvelope(row.getString(1)), row.getString(2));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a parked envelope cannot be read", unreadable);
        }
    }
}

package cn.zhibao.chassis.events;

import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.journal.JournalEntry;
import cn.zhibao.contracts.Envelope;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The outbox in PostgreSQL. The owner of a lane holds an advisory lock on this very connection.
final class JdbcOutbox implements OutboxStore {

    private static final int LOCK_SPACE = 0x5A42;
    private static final int BATCH = 500;

    private final Connection database;
    private final String service;

    private JdbcOutbox(Connection database, String service) {
        this.database = database;
        this.service = service;
    }

    static JdbcOutbox open(OutboxRelay.RelayConfig config) throws SQLException {
        var database = DriverManager.getConnection(config.url(), config.user(), config.password());
        try {
            prepare(database);
            return new JdbcOutbox(database, config.service());
        } catch (SQLException gone) {
            database.close();
            throw gone;
        }
    }

    /// The relay sees every region. A deletion that a crash forgets only sends its events again, and every
    /// hearer knows them by their ids; waiting for the disk would take from those who register. A halted owner
    /// keeps its session and with it the lanes: the database ends the session of one that has said nothing for
    /// longer than any wait for the broker takes, and the lanes are free for another.
    private static void prepare(Connection database) throws SQLException {
        try (var scope = database.prepareStatement(
                "select set_config('app.regions', ?, false), set_config('synchronous_commit', 'off', false),"
                        + " set_config('idle_session_timeout', '20s', false)")) {
            scope.setString(1, Jurisdiction.EVERYWHERE);
            scope.execute();
        }
    }

    @Override
    public List<Integer> waitingLanes() throws SQLException {
        try (var query = database.prepareStatement("""
                        select shard from generate_series(0, 7) shard
                        where exists (select from outbox where outbox.shard = shard.shard)""");
                var rows = query.executeQuery()) {
            var lanes = new ArrayList<Integer>();
            while (rows.next()) {
                lanes.add(rows.getInt(1));
            }
            return lanes;
        }
    }

    @Override
    public boolean own(int lane) throws SQLException {
        try (var lock = database.prepareStatement("select pg_try_advisory_lock(?, ?)")) {
            lock.setInt(1, LOCK_SPACE);
            lock.setInt(2, lane);
            try (var row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    @Override
    public List<Outgoing> remaining(int lane) throws SQLException {
        try (var query = database.prepareStatement("""
                select o.position, j.event_id, j.type, j.stream_id, j.occurred_at, j.lane_id, j.stream_version,
                       j.correlation_id, j.causation_id, j.actor_org, j.shard, j.recorded_on, j.payload
                from outbox o join journal j using (position)
                where o.shard = ? order by o.position limit ?""")) {
            query.setInt(1, lane);
            query.setInt(2, BATCH);
            try (var rows = query.executeQuery()) {
                var remaining = new ArrayList<Outgoing>();
                while (rows.next()) {
                    remaining.add(outgoing(rows));
                }
                return remaining;
            }
        }
    }

    private Outgoing outgoing(ResultSet row) throws SQLException {
        var envelope = new Envelope(
                row.getObject("event_id", UUID.class),
                "/" + service,
                row.getString("type"),
                row.getObject("stream_id", UUID.class),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getObject("lane_id", UUID.class),
                row.getInt("stream_version"),
                row.getObject("correlation_id", UUID.class),
                row.getObject("causation_id", UUID.class),
                row.getString("actor_org"),
                row.getInt("shard"),
                row.getObject("recorded_on", LocalDate.class).toString());
        return new Outgoing(row.getLong("position"), envelope, row.getString("payload"));
    }

    @Override
    public void strike(List<Outgoing> sent) throws SQLException {
        try (var delete = database.prepareStatement("delete from outbox where position = any (?)")) {
            var positions = sent.stream().map(Outgoing::position).toArray();
            delete.setArray(1, database.createArrayOf("bigint", positions));
            delete.executeUpdate();
        }
    }

    /// Only rows whose transactions are surely over are counted.
    @Override
    public List<Seal> seals() throws SQLException {
        try (var query = database.prepareStatement("""
                        select recorded_on, shard, count(*), bit_xor(ledger_mark(event_id)), now()
                        from journal
                        where recorded_on >= (now() at time zone 'Asia/Shanghai')::date - 1
                          and tx < pg_snapshot_xmin(pg_current_snapshot())
                        group by recorded_on, shard""");
                var row = query.executeQuery()) {
            var seals = new ArrayList<Seal>();
            while (row.next()) {
                seals.add(new Seal(
                        row.getObject(1, LocalDate.class),
                        row.getInt(2),
                        row.getLong(3),
                        Long.toString(row.getLong(4)),
                        row.getObject(5, OffsetDateTime.class).toInstant()));
            }
            return seals;
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }

    static {
        if (JournalEntry.SHARDS != 8) {
            throw new AssertionError("the relay's query names eight lanes");
        }
    }
}

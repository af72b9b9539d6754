package cn.zhibao.chassis.events;

import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.journal.JournalEntry;
import cn.zhibao.contracts.Envelope;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/// The outbox lanes this process owns. A lane has one owner at a time (advisory lock on this very connection), and the
/// broker fences whoever owned it before (one `transactional.id` a lane), so a paused former owner can send nothing.
/// Rows are read as they remain, in position order, without a cursor: what commits late is simply still there.
final class RelayShards implements AutoCloseable {

    private static final int LOCK_SPACE = 0x5A42;
    private static final int BATCH = 500;

    private final Connection database;
    private final OutboxRelay.RelayConfig config;
    private final Map<Integer, KafkaProducer<String, String>> owned = new HashMap<>();
    private final Map<String, Long> sealed = new HashMap<>();

    RelayShards(Connection database, OutboxRelay.RelayConfig config) throws SQLException {
        this.database = database;
        this.config = config;
        // A halted owner keeps its session and with it the lanes; the database ends the session of one that has said
        // nothing for longer than any wait for the broker takes, and the lanes are free for another.
        // A deletion that a crash forgets only sends its events again, and every hearer knows them by their ids;
        // waiting for the disk would take from those who register.
        try (var scope = database.prepareStatement(
                "select set_config('app.regions', ?, false), set_config('synchronous_commit', 'off', false),"
                        + " set_config('idle_session_timeout', '20s', false)")) {
            scope.setString(1, Jurisdiction.EVERYWHERE);
            scope.execute();
        }
    }

    /// Sends one batch of every lane that has something; returns how many events went out.
    int sendPending() throws SQLException {
        var sent = 0;
        for (var shard : pendingShards()) {
            if (owns(shard)) {
                sent += send(shard);
            }
        }
        return sent;
    }

    /// Tells how many events the journal holds, where that has changed since it was last told.
    void seal() throws SQLException {
        for (var seal : Seal.ofJournal(database)) {
            var key = seal.recordedOn() + "/" + seal.shard();
            if (!Long.valueOf(seal.events()).equals(sealed.get(key)) && owns(seal.shard())) {
                var producer = java.util.Objects.requireNonNull(owned.get(seal.shard()));
                producer.beginTransaction();
                producer.send(seal.record(config.service(), config.topic()));
                producer.commitTransaction();
                sealed.put(key, seal.events());
            }
        }
    }

    private List<Integer> pendingShards() throws SQLException {
        try (var query = database.prepareStatement("""
                        select shard from generate_series(0, 7) shard
                        where exists (select from outbox where outbox.shard = shard.shard)""");
                var rows = query.executeQuery()) {
            var shards = new ArrayList<Integer>();
            while (rows.next()) {
                shards.add(rows.getInt(1));
            }
            return shards;
        }
    }

    private boolean owns(int shard) throws SQLException {
        if (owned.containsKey(shard)) {
            return true;
        }
        try (var lock = database.prepareStatement("select pg_try_advisory_lock(?, ?)")) {
            lock.setInt(1, LOCK_SPACE);
            lock.setInt(2, shard);
            try (var row = lock.executeQuery()) {
                if (!row.next() || !row.getBoolean(1)) {
                    return false;
                }
            }
        }
        owned.put(shard, producer(shard));
        return true;
    }

    private KafkaProducer<String, String> producer(int shard) {
        var settings = Map.<String, Object>of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                config.brokers(),
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                "relay." + config.service() + "." + shard,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                15_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                20_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                10_000,
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                4L * 1024 * 1024);
        var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        producer.initTransactions();
        return producer;
    }

    private int send(int shard) throws SQLException {
        var rows = pending(shard);
        if (rows.isEmpty()) {
            return 0;
        }
        var producer = java.util.Objects.requireNonNull(owned.get(shard));
        producer.beginTransaction();
        rows.forEach(row -> producer.send(row.record(config.topic())));
        producer.commitTransaction();
        delete(rows);
        return rows.size();
    }

    private List<Pending> pending(int shard) throws SQLException {
        try (var query = database.prepareStatement("""
                select o.position, j.event_id, j.type, j.stream_id, j.occurred_at, j.lane_id, j.stream_version,
                       j.correlation_id, j.causation_id, j.actor_org, j.shard, j.recorded_on, j.payload
                from outbox o join journal j using (position)
                where o.shard = ? order by o.position limit ?""")) {
            query.setInt(1, shard);
            query.setInt(2, BATCH);
            try (var rows = query.executeQuery()) {
                var pending = new ArrayList<Pending>();
                while (rows.next()) {
                    pending.add(pending(rows));
                }
                return pending;
            }
        }
    }

    private Pending pending(ResultSet row) throws SQLException {
        var envelope = new Envelope(
                row.getObject("event_id", UUID.class),
                "/" + config.service(),
                row.getString("type"),
                row.getObject("stream_id", UUID.class),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getObject("lane_id", UUID.class),
                row.getInt("stream_version"),
                row.getObject("correlation_id", UUID.class),
                row.getObject("causation_id", UUID.class),
                row.getString("actor_org"),
                row.getInt("shard"),
                row.getObject("recorded_on", java.time.LocalDate.class).toString());
        return new Pending(row.getLong("position"), envelope, row.getString("payload"));
    }

    private void delete(List<Pending> sent) throws SQLException {
        try (var delete = database.prepareStatement("delete from outbox where position = any (?)")) {
            delete.setArray(
                    1,
                    database.createArrayOf(
                            "bigint", sent.stream().map(Pending::position).toArray()));
            delete.executeUpdate();
        }
    }

    /// Lets go of every lane; the lock ends with the connection.
    @Override
    public void close() {
        owned.values().forEach(producer -> producer.close(java.time.Duration.ZERO));
        owned.clear();
    }

    private record Pending(long position, Envelope envelope, String payload) {

        ProducerRecord<String, String> record(String topic) {
            return new ProducerRecord<>(
                    topic, null, envelope.partitionKey().toString(), payload, Wire.headers(envelope));
        }
    }

    static {
        if (JournalEntry.SHARDS != 8) {
            throw new AssertionError("the relay's query names eight lanes");
        }
    }
}

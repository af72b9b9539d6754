package cn.zhibao.chassis.events;

import cn.zhibao.contracts.Sender;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/// One line of the conservation ledger (守恒账): how many events a sender's journal holds for one day and lane, and the
/// exclusive-or of their marks, as text because canonical JSON keeps no more of a number than a double does. It travels
/// in the sender's own topic, beside the events it speaks of.
record Seal(LocalDate recordedOn, int shard, long events, String digest, Instant sealedAt) {

    private static final String TYPE_END = ".ledger-sealed.v1";

    /// Every seal of the last two days, from rows whose transactions are surely over.
    static List<Seal> ofJournal(Connection database) throws SQLException {
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
                        row.getObject(5, java.time.OffsetDateTime.class).toInstant()));
            }
            return seals;
        }
    }

    /// The seal as a record of the sender's topic.
    ProducerRecord<String, String> record(String service, String topic) {
        List<Header> headers = List.of(
                header("content-type", "application/json"),
                header("ce_specversion", "1.0"),
                header("ce_id", UUID.randomUUID().toString()),
                header("ce_source", "/" + service),
                header("ce_type", "cn.zhibao." + service + TYPE_END),
                header("ce_time", sealedAt.toString()));
        return new ProducerRecord<>(topic, null, "ledger-" + shard, Wire.canonical(this), headers);
    }

    /// Reads a record that is a seal; empty for every other record.
    static Optional<Seal> read(ConsumerRecord<String, String> record) {
        var type = record.headers().lastHeader("ce_type");
        if (type == null || !new String(type.value(), StandardCharsets.UTF_8).endsWith(TYPE_END)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Wire.readSeal(record.value()));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("a seal that cannot be read", unreadable);
        }
    }

    /// Keeps what the sender said, the latest word of each day and lane.
    void keep(Connection tx, Sender sender) throws SQLException {
        try (var upsert = tx.prepareStatement("""
                insert into ledger_heard (sender, recorded_on, shard, events, digest, sealed_at) values (?, ?, ?, ?, ?, ?)
                on conflict (sender, recorded_on, shard) do update
                set events = excluded.events, digest = excluded.digest, sealed_at = excluded.sealed_at
                where ledger_heard.sealed_at < excluded.sealed_at""")) {
            upsert.setString(1, sender.service());
            upsert.setObject(2, recordedOn);
            upsert.setInt(3, shard);
            upsert.setLong(4, events);
            upsert.setLong(5, Long.parseLong(digest));
            upsert.setObject(6, sealedAt.atOffset(ZoneOffset.UTC));
            upsert.executeUpdate();
        }
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}

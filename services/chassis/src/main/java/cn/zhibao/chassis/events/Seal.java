package cn.zhibao.chassis.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
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

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}

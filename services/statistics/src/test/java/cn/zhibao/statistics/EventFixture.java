package cn.zhibao.statistics;

import cn.zhibao.chassis.events.Wire;
import cn.zhibao.contracts.Envelope;
import cn.zhibao.contracts.Event;
import cn.zhibao.contracts.EventTypes;
import cn.zhibao.contracts.Sender;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// Events on the wire as their senders' relays would put them there.
public final class EventFixture {

    private EventFixture() {}

    /// An event with its place in its stream.
    public static ProducerRecord<String, String> record(Event event, int version, String time) {
        return record(event, version, time, null, Wire.canonical(event));
    }

    public static ProducerRecord<String, String> record(
            Event event, int version, String time, @Nullable UUID cause, String data) {
        var sender = senderOf(event);
        var envelope = new Envelope(
                UUID.randomUUID(),
                sender.source(),
                EventTypes.of(event.getClass()),
                event.streamId(),
                Instant.parse(time),
                event.laneId(),
                version,
                UUID.randomUUID(),
                cause,
                "371071",
                Math.floorMod(event.laneId().hashCode(), 8),
                "2026-01-15");
        return new ProducerRecord<>(sender.topic(), null, event.laneId().toString(), data, Wire.headers(envelope));
    }

    public static UUID idOf(ProducerRecord<String, String> record) {
        return UUID.fromString(new String(record.headers().lastHeader("ce_id").value()));
    }

    /// Sends them in the order of the list and waits until the broker has them.
    public static void send(String brokers, List<ProducerRecord<String, String>> records) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", brokers, "linger.ms", 5),
                new StringSerializer(),
                new StringSerializer())) {
            records.forEach(producer::send);
            producer.flush();
        }
    }

    private static Sender senderOf(Event event) {
        return Arrays.stream(Sender.values())
                .filter(sender -> sender.events().contains(event.getClass()))
                .findFirst()
                .orElseThrow();
    }
}

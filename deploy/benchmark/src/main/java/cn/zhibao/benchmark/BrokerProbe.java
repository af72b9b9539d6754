package cn.zhibao.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// How many records of 600 bytes a second the broker takes and gives with the plain clients: one topic of twelve lanes,
/// acknowledged, compressed and gathered as a bulk load would.
final class BrokerProbe {

    private static final int BYTES = 600;

    /// Nothing more for so long is nothing more at all.
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final String brokers;
    private final String topic = "probe." + UUID.randomUUID();
    private final AtomicLong taken = new AtomicLong();

    BrokerProbe(String brokers) {
        this.brokers = brokers;
    }

    double produce(Duration length) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            admin.createTopics(List.of(new NewTopic(topic, 12, (short) 1)))
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                brokers,
                "acks",
                "all",
                "compression.type",
                "lz4",
                "batch.size",
                65_536,
                "linger.ms",
                5);
        var payload = "{\"note\":\"" + "侵权x".repeat(BYTES / 7) + "\"}";
        var begin = System.nanoTime();
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var key = 0L;
            while (System.nanoTime() - begin < length.toNanos()) {
                for (var i = 0; i < 100; i++) {
                    producer.send(new ProducerRecord<>(topic, Long.toString(key++), payload), (done, failure) -> {
                        if (failure == null) {
                            taken.incrementAndGet();
                        }
                    });
                }
            }
            producer.flush();
            return taken.get() / ((System.nanoTime() - begin) / 1e9);
        }
    }

    /// Reads everything that the broker took.
    double consume() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                brokers,
                "group.id",
                topic,
                "auto.offset.reset",
                "earliest",
                "max.poll.records",
                2_000);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            long read = consumer.poll(Duration.ofSeconds(20)).count();
            var before = read;
            var begin = System.nanoTime();
            while (read < taken.get()) {
                var more = consumer.poll(SILENCE).count();
                if (more == 0) {
                    throw new IllegalStateException("the broker took %d and gave %d".formatted(taken.get(), read));
                }
                read += more;
            }
            return (read - before) / ((System.nanoTime() - begin) / 1e9);
        }
    }
}

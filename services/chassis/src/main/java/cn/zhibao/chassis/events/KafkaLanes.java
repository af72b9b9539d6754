package cn.zhibao.chassis.events;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;

/// The lanes of a service in Kafka: one `transactional.id` a lane, so that a new owner fences the one before.
final class KafkaLanes implements LaneBroker {

    private final String brokers;
    private final String service;

    KafkaLanes(String brokers, String service) {
        this.brokers = brokers;
        this.service = service;
    }

    @Override
    public Lane takeOver(int lane) {
        var producer = new KafkaProducer<>(settings(lane), new StringSerializer(), new StringSerializer());
        try {
            producer.initTransactions();
            return new Transactional(producer);
        } catch (KafkaException away) {
            producer.close(Duration.ZERO);
            throw away;
        }
    }

    private Map<String, Object> settings(int lane) {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                "relay." + service + "." + lane,
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
    }

    /// One lane's producer: a batch is one Kafka transaction.
    private record Transactional(KafkaProducer<String, String> producer) implements Lane {

        @Override
        public void send(List<ProducerRecord<String, String>> records) {
            producer.beginTransaction();
            records.forEach(producer::send);
            producer.commitTransaction();
        }

        @Override
        public void close() {
            producer.close(Duration.ZERO);
        }
    }
}

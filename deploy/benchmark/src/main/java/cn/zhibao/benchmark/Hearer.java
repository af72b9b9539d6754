package cn.zhibao.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Listens to a topic from now on as another service would, and notes how old each event is when it arrives.
final class Hearer implements AutoCloseable {

    private final KafkaConsumer<String, String> consumer;
    private final Histogram age = new Histogram(3);
    private long heard;
    private long first;
    private long last;

    Hearer(String brokers, String topic) {
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        brokers,
                        "group.id",
                        UUID.randomUUID().toString(),
                        "isolation.level",
                        "read_committed",
                        "max.poll.records",
                        2_000),
                new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> lanes = consumer.partitionsFor(topic).stream()
                .map(lane -> new TopicPartition(topic, lane.partition()))
                .toList();
        consumer.assign(lanes);
        consumer.seekToEnd(lanes);
        lanes.forEach(consumer::position);
    }

    /// Hears so many events, or as many as come until nothing has come for a minute.
    Hearer hear(long wanted) {
        heard = 0;
        age.reset();
        var quietFrom = System.nanoTime();
        while (heard < wanted
                && System.nanoTime() - quietFrom < Duration.ofMinutes(1).toNanos()) {
            var records = consumer.poll(Duration.ofMillis(100));
            if (!records.isEmpty()) {
                quietFrom = System.nanoTime();
                first = heard == 0 ? quietFrom : first;
                records.forEach(this::take);
                last = System.nanoTime();
            }
        }
        return this;
    }

    long heard() {
        return heard;
    }

    double perSecond() {
        return heard / ((last - first) / 1e9);
    }

    double ageMillis(double percentile) {
        return age.getValueAtPercentile(percentile) / 1_000.0;
    }

    private void take(ConsumerRecord<String, String> record) {
        var time = record.headers().lastHeader("ce_time");
        var type = new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        if (time != null && type.contains("case-registered")) {
            heard++;
            var said = Instant.parse(new String(time.value(), StandardCharsets.UTF_8));
            age.recordValue(Math.max(0, Duration.between(said, Instant.now()).toNanos() / 1_000));
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}

package cn.zhibao.testkit.stack;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Listens to a topic beside the service under test and sees what any other service would see: committed records
/// only, from the beginning of the topic, in the order of each lane.
public final class EventProbe implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String topic;
    private final KafkaConsumer<String, String> consumer;
    private final List<Heard> heard = new ArrayList<>();

    private EventProbe(String topic, KafkaConsumer<String, String> consumer) {
        this.topic = topic;
        this.consumer = consumer;
    }

    public static EventProbe on(String topic) {
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        RunningStack.address().bootstrapServers(),
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> lanes = consumer.partitionsFor(topic).stream()
                .map(lane -> new TopicPartition(topic, lane.partition()))
                .toList();
        consumer.assign(lanes);
        consumer.seekToBeginning(lanes);
        return new EventProbe(topic, consumer);
    }

    /// The first record that fits, waiting for it.
    public Heard await(Predicate<Heard> fits) {
        return await(1, fits).getFirst();
    }

    /// At least so many records that fit, waiting for them.
    public List<Heard> await(int count, Predicate<Heard> fits) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            List<Heard> found = heard(fits);
            if (found.size() >= count) {
                return found;
            }
            listen();
        }
        throw new AssertionError("heard " + heard(fits).size() + " of " + count + " expected records on " + topic
                + " within " + PATIENCE.toSeconds() + " s; all records heard: " + heard);
    }

    /// Everything on the topic that fits once it has been quiet for so long. For asserting that something was not said.
    public List<Heard> afterSilenceOf(Duration silence, Predicate<Heard> fits) {
        long quietSince = System.nanoTime();
        while (System.nanoTime() - quietSince < silence.toNanos()) {
            if (listen()) {
                quietSince = System.nanoTime();
            }
        }
        return heard(fits);
    }

    private List<Heard> heard(Predicate<Heard> fits) {
        return heard.stream().filter(fits).toList();
    }

    private boolean listen() {
        int before = heard.size();
        consumer.poll(Duration.ofMillis(100)).forEach(message -> heard.add(Heard.of(message)));
        return heard.size() > before;
    }

    @Override
    public void close() {
        consumer.close();
    }

    /// One record as it lay on the topic.
    public record Heard(int lane, long offset, String key, Map<String, String> headers, String value) {

        static Heard of(ConsumerRecord<String, String> message) {
            Map<String, String> headers = new TreeMap<>();
            for (Header header : message.headers()) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
            return new Heard(
                    message.partition(), message.offset(), message.key(), Map.copyOf(headers), message.value());
        }

        /// The event's type, as CloudEvents carries it.
        public String type() {
            return headers.getOrDefault("ce_type", "");
        }

        public String id() {
            return headers.getOrDefault("ce_id", "");
        }
    }
}

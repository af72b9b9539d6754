package cn.zhibao.local.parts;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;

/// The topics of deploy/kafka/topics.csv: one per sender, all with the same partition count, so that one case is one
/// lane.
public final class Topics {

    private Topics() {}

    public static void create(String bootstrapServers) {
        try (Admin admin = admin(bootstrapServers)) {
            create(admin);
        }
    }

    /// Drops every topic, with it the positions consumers have reached, and creates the topics anew.
    public static void recreate(String bootstrapServers) {
        try (Admin admin = admin(bootstrapServers)) {
            Set<String> names = known(admin);
            done(admin.deleteTopics(names).all());
            create(admin);
        }
    }

    static Admin admin(String bootstrapServers) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 20_000));
    }

    private static void create(Admin admin) {
        Set<String> known = known(admin);
        List<NewTopic> missing = Artifacts.lines("kafka/topics.csv").stream()
                .skip(1)
                .map(Topics::topic)
                .filter(topic -> !known.contains(topic.name()))
                .toList();
        done(admin.createTopics(missing).all());
    }

    private static NewTopic topic(String line) {
        String[] cells = line.split(",");
        String retention =
                Long.toString(Duration.ofDays(Long.parseLong(cells[2])).toMillis());
        return new NewTopic(cells[0], Integer.parseInt(cells[1]), (short) 1)
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, retention));
    }

    private static Set<String> known(Admin admin) {
        return done(admin.listTopics().names());
    }

    private static <T> T done(KafkaFuture<T> work) {
        try {
            return work.get();
        } catch (ExecutionException refused) {
            throw new PartFailure("Kafka refused: " + refused.getCause(), refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PartFailure("interrupted while waiting for Kafka", interrupted);
        }
    }
}

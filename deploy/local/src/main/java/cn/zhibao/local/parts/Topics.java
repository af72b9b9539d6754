package cn.zhibao.local.parts;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.TopicConfig;

/// The topics of deploy/kafka/topics.csv: one per sender, all with the same partition count, so that one case is one
/// lane.
public final class Topics {

    private Topics() {}

    /// Creates those that are not there yet.
    public static void create(String bootstrapServers) {
        try (Admin admin = admin(bootstrapServers)) {
            Set<String> known = done(admin.listTopics().names());
            create(
                    admin,
                    wanted().filter(topic -> !known.contains(topic.name())).toList());
        }
    }

    /// Drops every topic, with it the positions consumers have reached, and creates the topics anew.
    public static void recreate(String bootstrapServers) {
        try (Admin admin = admin(bootstrapServers)) {
            done(admin.deleteTopics(done(admin.listTopics().names())).all());
            create(admin, wanted().toList());
        }
    }

    static Admin admin(String bootstrapServers) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 20_000));
    }

    /// The controller knows a topic before the broker tells its clients: returns when the broker does too.
    private static void create(Admin admin, List<NewTopic> topics) {
        CreateTopicsResult created = admin.createTopics(topics);
        done(created.all());
        for (NewTopic topic : topics) {
            Uuid id = done(created.topicId(topic.name()));
            while (!told(admin, topic.name(), id)) {
                pause();
            }
        }
    }

    private static boolean told(Admin admin, String topic, Uuid id) {
        try {
            return admin.describeTopics(List.of(topic)).allTopicNames().get().values().stream()
                    .allMatch(seen -> seen.topicId().equals(id) && led(seen));
        } catch (ExecutionException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private static boolean led(TopicDescription topic) {
        return topic.partitions().stream().allMatch(lane -> lane.leader() != null);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private static PartFailure interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new PartFailure("interrupted while waiting for Kafka", cause);
    }

    private static Stream<NewTopic> wanted() {
        return Artifacts.lines("kafka/topics.csv").stream().skip(1).map(Topics::topic);
    }

    private static NewTopic topic(String line) {
        String[] cells = line.split(",");
        String retention =
                Long.toString(Duration.ofDays(Long.parseLong(cells[2])).toMillis());
        return new NewTopic(cells[0], Integer.parseInt(cells[1]), (short) 1)
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, retention));
    }

    private static <T> T done(KafkaFuture<T> work) {
        try {
            return work.get();
        } catch (ExecutionException refused) {
            throw new PartFailure("Kafka refused: " + refused.getCause(), refused);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }
}

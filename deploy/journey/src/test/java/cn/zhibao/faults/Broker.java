package cn.zhibao.faults;

import cn.zhibao.journey.Office;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// The broker in the hands of somebody who may do everything: read any topic, write into it, move a hearer's position.
final class Broker {

    private static final int MARKS = 3;

    private final Map<String, Object> address;

    Broker(Rig rig) {
        this.address = Map.of("bootstrap.servers", rig.system().bootstrapServers());
    }

    /// Everything in a sender's topic, as any hearer may read it.
    List<ConsumerRecord<String, String>> read(String sender) {
        var settings = new HashMap<>(address);
        settings.put("isolation.level", "read_committed");
        var records = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(sender + ".events").stream()
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(Duration.ofMillis(500)).forEach(records::add);
            }
        }
        return records;
    }

    /// Sends records once more, exactly as they are.
    void sendAgain(List<ConsumerRecord<String, String>> records) {
        send(records.stream()
                .map(one -> new ProducerRecord<>(one.topic(), null, one.key(), one.value(), one.headers()))
                .toList());
    }

    void send(List<ProducerRecord<String, String>> records) {
        try (var producer = new KafkaProducer<>(address, new StringSerializer(), new StringSerializer())) {
            records.forEach(producer::send);
            producer.flush();
        }
    }

    /// Waits until a hearer has taken everything that is in the topics it hears, however much it is, as long as it gets
    /// on with it.
    void awaitHeard(String hearer) {
        var behind = new AtomicLong(Long.MAX_VALUE);
        while (behind.get() > 0) {
            Office.await(hearer + " gets on with what it has to hear", Duration.ofMinutes(3), () -> {
                var now = behind(hearer);
                return now < behind.getAndUpdate(before -> Math.min(before, now));
            });
        }
    }

    /// How many records it has still to hear. The ends of transactions take places in a topic that no hearer ever
    /// confirms.
    private long behind(String hearer) {
        try (var admin = Admin.create(address)) {
            var reached = admin.listConsumerGroupOffsets(hearer)
                    .partitionsToOffsetAndMetadata()
                    .get();
            var ends = admin.listOffsets(
                            reached.keySet().stream().collect(Collectors.toMap(one -> one, one -> OffsetSpec.latest())))
                    .all()
                    .get();
            return reached.entrySet().stream()
                    .mapToLong(one ->
                            Objects.requireNonNull(ends.get(one.getKey())).offset()
                                    - one.getValue().offset()
                                    - MARKS)
                    .filter(places -> places > 0)
                    .sum();
        } catch (ExecutionException notNow) {
            return Long.MAX_VALUE;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ended);
        }
    }

    /// Moves a hearer, who is not running, to the beginning or to the end of a sender's topic.
    void move(String hearer, String sender, OffsetSpec where) {
        try (var admin = Admin.create(address)) {
            var topic = sender + ".events";
            var described = admin.describeTopics(List.of(topic)).allTopicNames().get();
            var partitions = Objects.requireNonNull(described.get(topic)).partitions().stream()
                    .collect(Collectors.toMap(one -> new TopicPartition(topic, one.partition()), one -> where));
            var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
            admin.listOffsets(partitions)
                    .all()
                    .get()
                    .forEach((one, found) -> offsets.put(one, new OffsetAndMetadata(found.offset())));
            Office.await(
                    "the group of " + hearer + " is empty",
                    Duration.ofMinutes(2),
                    () -> isMoved(Objects.requireNonNull(admin), hearer, offsets));
        } catch (ExecutionException refused) {
            throw new AssertionError("the broker refuses", refused);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ended);
        }
    }

    /// The broker moves nobody who is still there.
    private static boolean isMoved(Admin admin, String hearer, Map<TopicPartition, OffsetAndMetadata> offsets) {
        try {
            admin.alterConsumerGroupOffsets(hearer, offsets).all().get();
            return true;
        } catch (ExecutionException stillThere) {
            return false;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ended);
        }
    }
}

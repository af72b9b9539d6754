package cn.zhibao.chassis.events;

import cn.zhibao.chassis.simulation.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/// The broker of a simulated world, as Kafka behaves: a transaction's records stand in the log before they are
/// committed and hold up whoever reads what was committed; taking a lane over ends the transaction of whoever had it;
/// a commit's answer may be lost; and one bad day the log itself.
final class SimulatedBroker {

    static final int PARTITIONS = 3;

    /// After this long the broker undoes a transaction whose producer is silent.
    private static final long TRANSACTION_TIMEOUT = 60_000;

    private static final long SESSION_TIMEOUT = 10_000;

    final List<Entry> told = new ArrayList<>();

    private final Stage stage;
    private final Set<Guard> without;
    private final Map<TopicPartition, List<Entry>> logs = new LinkedHashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, SimulatedLane> owners = new HashMap<>();
    private int incarnation;
    private int losses;
    private int tellingsOfReplacedOwners;
    private int takeovers;
    private long downUntil;
    private Trouble trouble = Trouble.NONE;

    SimulatedBroker(Stage stage, Set<Guard> without) {
        this.stage = stage;
        this.without = without;
    }

    void trouble(Trouble coming) {
        this.trouble = coming;
    }

    /// How often the broker fails; one in so many, 0 for never.
    ///
    /// @param commit a commit is refused, does not arrive, or its answer does not come back
    /// @param away the broker is away, or paused, for a while
    /// @param loss it comes back with an empty log, or without the end of it
    /// @param rebalance the consumers of a group change places
    /// @param acknowledgement an acknowledgement does not arrive
    record Trouble(int commit, int away, int loss, int rebalance, int acknowledgement) {

        static final Trouble NONE = new Trouble(0, 0, 0, 0, 0);
    }

    enum State {
        OPEN,
        COMMITTED,
        ABORTED
    }

    /// One transaction of a producer.
    static final class Batch {
        private final long begun;
        private State state = State.OPEN;

        Batch(long begun) {
            this.begun = begun;
        }
    }

    /// A record at its place in the log.
    record Entry(ConsumerRecord<String, String> record, Batch batch) {}

    int losses() {
        return losses;
    }

    /// How often somebody told something on a lane that another had taken over.
    int tellingsOfReplacedOwners() {
        return tellingsOfReplacedOwners;
    }

    /// How often a lane changed hands.
    int takeovers() {
        return takeovers;
    }

    /// The lanes of one service.
    LaneBroker lanesOf(String service) {
        return lane -> {
            request("takes over lane", lane);
            var id = service + "." + lane;
            var taken = new SimulatedLane(lane, id, incarnation);
            var before = owners.put(id, taken);
            takeovers += before == null ? 0 : 1;
            if (before != null && !without.contains(Guard.FENCING)) {
                before.fence();
            }
            return taken;
        };
    }

    private void request(String what, long number) {
        stage.call(what, number);
        if (stage.oneIn(trouble.away())) {
            var millis = 10 + stage.choose(20_000);
            stage.fault("the broker is away for ms", millis);
            downUntil = stage.now() + millis;
        }
        if (stage.oneIn(trouble.loss())) {
            lose();
        }
        if (isAway()) {
            throw new TimeoutException("the broker does not answer");
        }
    }

    private boolean isAway() {
        return stage.now() < downUntil;
    }

    private void lose() {
        losses++;
        if (stage.oneIn(2)) {
            stage.fault("the broker loses everything", losses);
            incarnation++;
            logs.clear();
            groups.values().forEach(Group::forgetOffsets);
        } else {
            var most = 1 + stage.choose(4);
            stage.fault("the broker loses the last records, at most", most);
            logs.forEach((place, log) -> {
                log.subList(Math.max(0, log.size() - stage.choose(most + 1)), log.size())
                        .clear();
                groups.values().forEach(group -> group.truncate(place, log.size()));
            });
        }
    }

    /// Takes a record out of the log by hand.
    boolean sabotage(String event) {
        for (var place : logs.entrySet()) {
            var at = place.getValue().stream()
                    .filter(entry -> idOf(entry.record()).equals(event))
                    .findFirst();
            if (at.isPresent()) {
                at.get().batch().state = State.ABORTED;
                return true;
            }
        }
        return false;
    }

    static String idOf(ConsumerRecord<String, String> record) {
        return new String(record.headers().lastHeader("ce_id").value(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private List<Entry> log(TopicPartition place) {
        return logs.computeIfAbsent(place, fresh -> new ArrayList<>());
    }

    private Entry append(ProducerRecord<String, String> sent, Batch batch) {
        var place = new TopicPartition(sent.topic(), Math.floorMod(sent.key().hashCode(), PARTITIONS));
        var log = log(place);
        var record = new ConsumerRecord<>(
                place.topic(),
                place.partition(),
                log.size(),
                stage.now(),
                TimestampType.CREATE_TIME,
                0,
                0,
                sent.key(),
                sent.value(),
                sent.headers(),
                Optional.empty());
        var entry = new Entry(record, batch);
        log.add(entry);
        return entry;
    }

    /// A producer of one lane.
    private final class SimulatedLane implements LaneBroker.Lane {

        private final int lane;
        private final String id;
        private final int born;
        private @Nullable Batch open;
        private boolean fenced;

        SimulatedLane(int lane, String id, int born) {
            this.lane = lane;
            this.id = id;
            this.born = born;
        }

        @Override
        public void send(List<ProducerRecord<String, String>> records) {
            ask("sends records to lane " + lane, records.size());
            var batch = new Batch(stage.now());
            open = batch;
            var entries = records.stream().map(record -> append(record, batch)).toList();
            ask("commits to lane", lane);
            if (stage.oneIn(trouble.commit())) {
                refuse(batch, entries);
            }
            commit(batch, entries);
        }

        private void commit(Batch batch, List<Entry> entries) {
            if (batch.state == State.ABORTED) {
                throw new KafkaException("the transaction timed out");
            }
            open = null;
            batch.state = State.COMMITTED;
            told.addAll(entries);
            if (owners.get(id) != this) {
                tellingsOfReplacedOwners++;
            }
            stage.wake();
        }

        private void refuse(Batch batch, List<Entry> entries) {
            switch (stage.choose(3)) {
                case 0 -> {
                    stage.fault("its commit is refused, lane", lane);
                    batch.state = State.ABORTED;
                    throw new KafkaException("the commit is refused");
                }
                case 1 -> {
                    stage.fault("its commit does not arrive, lane", lane);
                    throw new TimeoutException("no answer to the commit");
                }
                default -> {
                    stage.fault("does not hear that its commit succeeded, lane", lane);
                    commit(batch, entries);
                    throw new TimeoutException("no answer to the commit");
                }
            }
        }

        private void ask(String what, long number) {
            request(what, number);
            if (fenced) {
                throw new ProducerFencedException("another has taken over lane " + lane);
            }
            if (born != incarnation) {
                throw new KafkaException("the broker does not know this producer");
            }
        }

        private void fence() {
            fenced = true;
            if (open != null) {
                open.state = State.ABORTED;
            }
        }

        @Override
        public void close() {
            // A transaction that is still open stays open until the next owner or the broker ends it.
        }
    }

    /// A consumer of one topic, in the group of its service.
    Member join(String group, String topic) {
        return new Member(groups.computeIfAbsent(group + "/" + topic, fresh -> new Group(topic)));
    }

    /// The consumers of one topic in one service. Each partition has one of them.
    private final class Group {

        private final String topic;
        private final List<Member> members = new ArrayList<>();
        private final Map<Integer, Member> places = new HashMap<>();
        private final Map<Integer, Long> acknowledged = new HashMap<>();

        Group(String topic) {
            this.topic = topic;
        }

        void arrive(Member member) {
            var before = members.size();
            members.removeIf(other -> other != member && stage.now() - other.lastSeen > SESSION_TIMEOUT);
            if (!members.contains(member)) {
                members.add(member);
            } else if (before == members.size() && !stage.oneIn(trouble.rebalance())) {
                return;
            }
            assign();
        }

        private void assign() {
            var first = stage.choose(members.size());
            for (var partition = 0; partition < PARTITIONS; partition++) {
                var member = members.get((first + partition) % members.size());
                if (places.put(partition, member) != member) {
                    member.positions.put(partition, acknowledged.getOrDefault(partition, 0L));
                }
            }
        }

        void forgetOffsets() {
            acknowledged.clear();
            members.forEach(member -> member.positions.clear());
        }

        void truncate(TopicPartition place, long end) {
            if (place.topic().equals(topic)) {
                acknowledged.computeIfPresent(place.partition(), (p, offset) -> Math.min(offset, end));
                members.forEach(member ->
                        member.positions.computeIfPresent(place.partition(), (p, offset) -> Math.min(offset, end)));
            }
        }
    }

    /// One consumer.
    final class Member {

        private final Group group;
        private final Map<Integer, Long> positions = new HashMap<>();
        private long lastSeen;

        private Member(Group group) {
            this.group = group;
        }

        /// The next committed records of the partitions it has.
        ConsumerRecords<String, String> poll() {
            stage.call("polls", 0);
            lastSeen = stage.now();
            if (isAway()) {
                return ConsumerRecords.empty();
            }
            group.arrive(this);
            var most = 1 + stage.choose(6);
            var batch = new LinkedHashMap<TopicPartition, List<ConsumerRecord<String, String>>>();
            for (var partition : mine()) {
                var place = new TopicPartition(group.topic, partition);
                var records = read(place, most);
                if (!records.isEmpty()) {
                    batch.put(place, records);
                }
            }
            return batch.isEmpty() ? ConsumerRecords.empty() : new ConsumerRecords<>(batch, Map.of());
        }

        private List<Integer> mine() {
            return IntStream.range(0, PARTITIONS)
                    .filter(partition -> group.places.get(partition) == this)
                    .boxed()
                    .toList();
        }

        private List<ConsumerRecord<String, String>> read(TopicPartition place, int most) {
            var log = log(place);
            var position = positions.getOrDefault(place.partition(), 0L).intValue();
            var records = new ArrayList<ConsumerRecord<String, String>>();
            while (position < log.size() && records.size() < most) {
                var entry = log.get(position);
                if (isOpen(entry.batch())) {
                    break;
                }
                if (entry.batch().state == State.COMMITTED) {
                    records.add(entry.record());
                }
                position++;
            }
            positions.put(place.partition(), (long) position);
            return records;
        }

        private boolean isOpen(Batch batch) {
            if (batch.state == State.OPEN && stage.now() - batch.begun > TRANSACTION_TIMEOUT) {
                batch.state = State.ABORTED;
            }
            return batch.state == State.OPEN;
        }

        /// Acknowledges what was read; nothing of a partition that somebody else has by now.
        void acknowledge(ConsumerRecords<String, String> records) {
            stage.call("acknowledges", records.count());
            if (isAway() || stage.oneIn(trouble.acknowledgement())) {
                stage.fault("its acknowledgement is lost", records.count());
                return;
            }
            for (var place : records.partitions()) {
                if (group.places.get(place.partition()) == this) {
                    var last = records.records(place).getLast().offset();
                    group.acknowledged.put(place.partition(), last + 1);
                }
            }
        }
    }
}

package cn.zhibao.chassis.events;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/// The outbox lanes this process owns. A lane has one owner at a time in the database, and the broker fences whoever
/// owned it before, so a paused former owner can send nothing. A row is struck off only after the broker has it.
final class RelayLanes implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(RelayLanes.class);
    private static final int TOLD_AGAIN_EVERY = 6;

    private final OutboxStore outbox;
    private final LaneBroker broker;
    private final String service;
    private final String topic;
    private final Map<Integer, LaneBroker.Lane> owned = new HashMap<>();
    private final Map<String, Long> sealed = new HashMap<>();
    private int seals;

    RelayLanes(OutboxStore outbox, LaneBroker broker, String service, String topic) {
        this.outbox = outbox;
        this.broker = broker;
        this.service = service;
        this.topic = topic;
    }

    /// Sends one batch of every lane that has something; returns how many events went out.
    int sendWaiting() throws SQLException {
        var sent = 0;
        for (var lane : outbox.waitingLanes()) {
            if (owns(lane)) {
                sent += send(lane);
            }
        }
        return sent;
    }

    /// Tells how many events the journal holds, where that has changed since it was last told; now and then all of it,
    /// because a broker that lost its newest records lost the seals that spoke of them as well.
    void seal() throws SQLException {
        if (++seals % TOLD_AGAIN_EVERY == 0) {
            sealed.clear();
        }
        for (var seal : outbox.seals()) {
            var key = seal.recordedOn() + "/" + seal.shard();
            if (!Long.valueOf(seal.events()).equals(sealed.get(key)) && owns(seal.shard())) {
                send(seal.shard(), List.of(seal.record(service, topic)));
                sealed.put(key, seal.events());
            }
        }
    }

    private boolean owns(int lane) throws SQLException {
        if (owned.containsKey(lane)) {
            return true;
        }
        if (!outbox.own(lane)) {
            return false;
        }
        owned.put(lane, broker.takeOver(lane));
        return true;
    }

    private int send(int lane) throws SQLException {
        var rows = outbox.remaining(lane);
        if (!rows.isEmpty()) {
            send(lane, rows.stream().map(row -> row.record(topic)).toList());
            outbox.strike(rows);
        }
        return rows.size();
    }

    private void send(int lane, List<ProducerRecord<String, String>> records) {
        java.util.Objects.requireNonNull(owned.get(lane)).send(records);
    }

    /// Lets go of every lane.
    @Override
    public void close() {
        owned.values().forEach(LaneBroker.Lane::close);
        owned.clear();
        try {
            outbox.close();
        } catch (SQLException gone) {
            LOG.debugf("the connection was gone before: %s", gone.getMessage());
        }
    }
}

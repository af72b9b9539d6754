package cn.zhibao.chassis.events;

import java.sql.SQLException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The relay's work, round by round. Every fault ends the same way: let go of everything, wait a little, take over
/// again; the database says what is still to be sent.
final class RelayRounds implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(RelayRounds.class);

    private final Opening opening;
    private final LongSupplier nanos;
    private final long sealNanos;
    private @Nullable RelayLanes lanes;
    private long sealDue;

    /// @param sealEvery how often the ledger's half of this service is told
    RelayRounds(Opening opening, LongSupplier nanos, Duration sealEvery) {
        this.opening = opening;
        this.nanos = nanos;
        this.sealNanos = sealEvery.toNanos();
    }

    /// Connects to the outbox; no lane is owned yet.
    @FunctionalInterface
    interface Opening {
        RelayLanes open() throws SQLException;
    }

    /// How a round ended, which says how long to wait for the next.
    enum Outcome {
        SENT,
        NOTHING_TO_SEND,
        FAULT
    }

    Outcome run() {
        try {
            var mine = lanes();
            var sent = mine.sendWaiting();
            sealWhenDue(mine);
            return sent == 0 ? Outcome.NOTHING_TO_SEND : Outcome.SENT;
        } catch (SQLException | KafkaException fault) {
            LOG.warnf("relay lets go and takes over again: %s", fault.toString());
        } catch (RuntimeException fault) {
            LOG.error("relay failed, takes over again", fault);
        }
        close();
        return Outcome.FAULT;
    }

    private RelayLanes lanes() throws SQLException {
        var mine = lanes;
        if (mine == null) {
            mine = opening.open();
            lanes = mine;
            sealDue = nanos.getAsLong();
        }
        return mine;
    }

    private void sealWhenDue(RelayLanes mine) throws SQLException {
        var now = nanos.getAsLong();
        if (now - sealDue >= 0) {
            mine.seal();
            sealDue = now + sealNanos;
        }
    }

    /// Lets go of everything; the next round takes over again.
    @Override
    public void close() {
        var mine = lanes;
        lanes = null;
        if (mine != null) {
            mine.close();
        }
    }
}

package cn.zhibao.chassis.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Carries what the outbox holds to Kafka, for ever, on one thread and one database connection of its own. Every fault
/// ends the same way: let go of everything, wait a little, take over again; the database says what is still to be sent.
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final long PAUSE_MILLIS = 80;
    /// After a round that sent something, the next one waits for company: a Kafka transaction costs the same for one
    /// event and for fifty.
    private static final long GATHER_MILLIS = 10;
    private static final long RETRY_MILLIS = 500;

    private final RelayConfig config;
    private final OutboxSignal signal;
    private final long sealNanos;
    private final Thread thread;
    private volatile boolean stopping;

    OutboxRelay(
            OutboxSignal signal,
            @ConfigProperty(name = "zhibao.service") String service,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "zhibao.topic") Optional<String> topic,
            @ConfigProperty(name = "zhibao.seal-every", defaultValue = "PT10S") Duration sealEvery) {
        this.sealNanos = sealEvery.toNanos();
        this.config = new RelayConfig(service, url, user, password, brokers, topic.orElse(""));
        this.signal = signal;
        this.thread = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
    }

    /// Where the relay reads and writes.
    record RelayConfig(String service, String url, String user, String password, String brokers, String topic) {}

    void start(@Observes StartupEvent started) {
        if (!config.topic().isEmpty()) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        signal.rows();
        if (thread.isAlive()) {
            thread.join(5_000);
        }
    }

    private void run() {
        while (!stopping) {
            try {
                relayUntilFault();
            } catch (SQLException | KafkaException fault) {
                LOG.warnf("relay lets go and takes over again: %s", fault.toString());
            } catch (InterruptedException ended) {
                return;
            } catch (RuntimeException fault) {
                LOG.error("relay failed, takes over again", fault);
            }
            if (!stopping) {
                Pause.millis(RETRY_MILLIS);
            }
        }
    }

    private void relayUntilFault() throws SQLException, InterruptedException {
        try (var connection = DriverManager.getConnection(config.url(), config.user(), config.password());
                var shards = new RelayShards(connection, config)) {
            var lastSeal = System.nanoTime() - sealNanos;
            while (!stopping) {
                if (shards.sendPending() == 0) {
                    signal.await(PAUSE_MILLIS);
                } else {
                    Pause.millis(GATHER_MILLIS);
                }
                if (System.nanoTime() - lastSeal >= sealNanos) {
                    shards.seal();
                    lastSeal = System.nanoTime();
                }
            }
        }
    }
}

package cn.zhibao.chassis.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Carries what the outbox holds to Kafka, for ever, on one thread and one database connection of its own.
@ApplicationScoped
public class OutboxRelay {

    private static final long PAUSE_MILLIS = 80;
    /// After a round that sent something, the next one waits for company: a Kafka transaction costs the broker the same
    /// for one event and for fifty, and under load the broker would take a fifth of the machine for small ones.
    private static final long GATHER_MILLIS = 60;
    private static final long RETRY_MILLIS = 500;

    private final RelayConfig config;
    private final OutboxSignal signal;
    private final Duration sealEvery;
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
        this.sealEvery = sealEvery;
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
        try (var rounds = new RelayRounds(this::open, System::nanoTime, sealEvery)) {
            while (!stopping) {
                await(rounds.run());
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private RelayLanes open() throws SQLException {
        var broker = new KafkaLanes(config.brokers(), config.service());
        return new RelayLanes(JdbcOutbox.open(config), broker, config.service(), config.topic());
    }

    private void await(RelayRounds.Outcome outcome) throws InterruptedException {
        switch (outcome) {
            case SENT -> Thread.sleep(GATHER_MILLIS);
            case NOTHING_TO_SEND -> signal.await(PAUSE_MILLIS);
            case FAULT -> Thread.sleep(RETRY_MILLIS);
        }
    }
}

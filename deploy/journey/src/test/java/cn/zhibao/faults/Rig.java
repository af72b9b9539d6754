package cn.zhibao.faults;

import cn.zhibao.journey.Office;
import cn.zhibao.local.LocalSystem;
import cn.zhibao.local.Wiring;
import cn.zhibao.local.parts.KafkaPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The running product, in which every service reaches its database and the broker over lines of its own that can be
/// disturbed. Started once for all scenarios, on clean data, and stopped when the last one is over.
final class Rig implements BeforeAllCallback {

    /// Those who say something.
    static final List<String> SENDERS = List.of("inspection", "case-intake", "mediation", "enforcement");

    /// Those who hear somebody.
    static final List<String> HEARERS = List.of("case-intake", "mediation", "enforcement", "statistics");

    static final List<String> SERVICES = List.of("inspection", "case-intake", "mediation", "enforcement", "statistics");

    private static final int OFFSET = Integer.getInteger("zhibao.faults.offset", 21_700);
    private static final int BROKER_DOORS = 9_200;
    private static Optional<Rig> running = Optional.empty();

    private final Map<String, Line> databases = new HashMap<>();
    private final Map<String, Line> brokers = new HashMap<>();
    private final Map<String, Map<String, String>> told = new ConcurrentHashMap<>();
    private final Map<String, String> elsewhere = new ConcurrentHashMap<>();
    private final Map<String, Office> people = new ConcurrentHashMap<>();
    private final LocalSystem system;
    private final Book book;

    /// For JUnit, which wants one of its own.
    Rig() {
        this.system = running().system;
        this.book = running().book;
    }

    private Rig(Path root) {
        var doors = new ArrayList<KafkaPart.Door>();
        for (var service : SERVICES) {
            var door = BROKER_DOORS + OFFSET + doors.size();
            databases.put(service, new Line(5432 + OFFSET));
            brokers.put(service, new Line(door));
            doors.add(new KafkaPart.Door(
                    service.replace("-", "").toUpperCase(Locale.ROOT),
                    door,
                    broker(service).port()));
        }
        var state = root.resolve("deploy/journey/target/faults/state");
        this.system = LocalSystem.apart(
                root, state, OFFSET, new Wiring(this::told, doors), line -> System.out.println("faults: " + line));
        this.book = new Book();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).getOrComputeIfAbsent("rig", key ->
                (AutoCloseable) Rig::stop);
    }

    static synchronized Rig running() {
        if (running.isEmpty()) {
            var root = Path.of(System.getProperty("zhibao.root", "../.."))
                    .toAbsolutePath()
                    .normalize();
            var rig = new Rig(root);
            running = Optional.of(rig);
            rig.system.stop();
            rig.system.wipe();
            rig.system.start();
        }
        return running.get();
    }

    private static synchronized void stop() {
        running.ifPresent(rig -> {
            rig.system.stop();
            rig.lines().forEach(Rig::close);
        });
        running = Optional.empty();
    }

    LocalSystem system() {
        return system;
    }

    /// A person of the office, one for all: Keycloak takes one who signs in twice in the same moment for a burglar.
    Office as(String user) {
        return people.computeIfAbsent(user, name -> new Office(this::url, name));
    }

    /// Where the people of the office reach a service.
    String url(String service) {
        var redirected = elsewhere.get(service);
        return redirected == null ? system.url(service) : redirected;
    }

    /// Sends people to another process of a service from now on.
    void redirect(String service, int port) {
        elsewhere.put(service, "http://localhost:" + port);
    }

    void redirectBack(String service) {
        elsewhere.remove(service);
    }

    /// What all scenarios together did and were told.
    Book book() {
        return book;
    }

    /// Where the broker keeps its logs.
    Path brokerData() {
        return system.brokerData();
    }

    /// The line of a service to its database.
    Line database(String service) {
        return java.util.Objects.requireNonNull(databases.get(service), service);
    }

    /// The line of a service to the broker.
    Line broker(String service) {
        return java.util.Objects.requireNonNull(brokers.get(service), service);
    }

    List<Line> lines() {
        var lines = new ArrayList<>(databases.values());
        lines.addAll(brokers.values());
        return List.copyOf(lines);
    }

    /// Tells a process something in its environment from its next start on; an empty word takes it back.
    void tell(String process, String variable, String word) {
        var words = told.computeIfAbsent(process, any -> new ConcurrentHashMap<>());
        if (word.isEmpty()) {
            words.remove(variable);
        } else {
            words.put(variable, word);
        }
    }

    /// A port nobody of the product uses, for a second process of a service.
    static int sparePort(int number) {
        return 8_090 + OFFSET + number;
    }

    /// A service's database, as its superuser sees it.
    Connection sql(String service) throws SQLException {
        return system.databases().connect(service.replace('-', '_'));
    }

    /// The one number a query gives.
    long number(String service, String query) throws SQLException {
        try (var connection = sql(service);
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /// Changes rows as the superuser may, past every rule of the product; returns how many.
    int change(String service, String statement) {
        try (var connection = sql(service);
                var change = connection.createStatement()) {
            return change.executeUpdate(statement);
        } catch (SQLException refused) {
            throw new AssertionError(statement, refused);
        }
    }

    /// Waits until a fact of that sender that becomes true from now on has been applied in statistics.
    void awaitSomethingNew(String sender) {
        var since = System.currentTimeMillis();
        Office.await("something new from " + sender, Duration.ofMinutes(2), () -> isThrough(sender, since));
    }

    /// Waits until a sender has nothing left to send.
    void awaitQuietOf(String sender) {
        Office.await(sender + " has sent everything", Duration.ofMinutes(2), () -> {
            try {
                return number(sender, "select count(*) from outbox") == 0;
            } catch (SQLException away) {
                return false;
            }
        });
    }

    private boolean isThrough(String sender, long since) {
        try {
            return number("statistics", """
                            select count(*) from archive join inbox i using (event_id)
                            where archive.sender = '%1$s' and occurred_at > to_timestamp(%2$d / 1000.0)
                              and applied_at > to_timestamp(%2$d / 1000.0)""".formatted(sender, since)) > 0;
        } catch (SQLException away) {
            return false;
        }
    }

    /// A second process, `case-intake-12345`, has the lines of the first.
    private Map<String, String> told(String process) {
        var service = SERVICES.stream().filter(process::startsWith).findFirst().orElse(process);
        var words = new HashMap<String, String>();
        if (databases.containsKey(service)) {
            words.put("ZHIBAO_SEAL_EVERY", "PT2S");
            words.put("DB_PORT", Integer.toString(database(service).port()));
            words.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + broker(service).port());
        }
        words.putAll(told.getOrDefault(process, Map.of()));
        return words;
    }

    private static void close(Line line) {
        try {
            line.close();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}

package cn.zhibao.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;

/// Kafka as a single broker that is its own controller, with the topics of deploy/kafka/topics.csv.
public final class KafkaPart implements Part {

    private final Site site;
    private final List<Door> doors;
    private final Progress progress;
    private final Daemon daemon;

    public KafkaPart(Site site, Progress progress) {
        this(site, List.of(), progress);
    }

    public KafkaPart(Site site, List<Door> doors, Progress progress) {
        this.site = site;
        this.doors = List.copyOf(doors);
        this.progress = progress;
        this.daemon = new Daemon(site, name());
    }

    /// A further door of the broker: who enters there is told to come back by another address, at which somebody
    /// stands in between.
    ///
    /// @param name in capital letters, no other signs
    /// @param port where the broker itself listens
    /// @param told the port it gives out for itself
    public record Door(String name, int port, int told) {}

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public int port() {
        return site.ports().kafka();
    }

    @Override
    public void start() {
        if (!daemon.alive()) {
            Path settings = configure();
            Path data = data();
            if (!Files.exists(data.resolve("meta.properties"))) {
                progress.say("Kafka: formatting the log folder");
                format(settings);
            }
            progress.say("Kafka: starting on port " + port());
            daemon.launch(java(384, "kafka.Kafka", settings.toString()), Map.of(), site.state());
        }
        daemon.await(this::ready, Duration.ofSeconds(90));
        createTopics();
    }

    @Override
    public boolean ready() {
        if (!Sockets.answers(port())) {
            return false;
        }
        try (Admin admin = admin()) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void stop() {
        daemon.stop("TERM", Duration.ofSeconds(30));
    }

    @Override
    public void kill() {
        daemon.kill();
    }

    @Override
    public Optional<ProcessHandle> process() {
        return daemon.process();
    }

    /// Drops every topic and its consumers' positions, and creates the topics anew.
    public void recreateTopics() {
        Topics.recreate(site.bootstrapServers());
    }

    private Path data() {
        return site.folder("kafka").resolve("data");
    }

    private void createTopics() {
        Topics.create(site.bootstrapServers());
    }

    private Admin admin() {
        return Topics.admin(site.bootstrapServers());
    }

    private Path configure() {
        Path folder = site.folder("kafka");
        Map<String, String> values = Map.of(
                "port", Integer.toString(port()),
                "controller.port", Integer.toString(site.ports().kafkaController()),
                "data", data().toString());
        try {
            Path settings = folder.resolve("server.properties");
            Files.writeString(settings, Artifacts.text("kafka/server.properties", values) + furtherDoors());
            Files.writeString(folder.resolve("log4j2.properties"), Artifacts.text("kafka/log4j2.properties"));
            return settings;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /// The later word counts in a properties file.
    private String furtherDoors() {
        if (doors.isEmpty()) {
            return "";
        }
        String usual = "PLAINTEXT://127.0.0.1:" + port();
        String controller = "CONTROLLER://127.0.0.1:" + site.ports().kafkaController();
        return "\nlisteners=" + usual + "," + controller
                + addressed(Door::port)
                + "\nadvertised.listeners=" + usual
                + addressed(Door::told)
                + "\nlistener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT"
                + doors.stream().map(door -> "," + door.name() + ":PLAINTEXT").collect(Collectors.joining())
                + "\n";
    }

    private String addressed(ToIntFunction<Door> port) {
        return doors.stream()
                .map(door -> "," + door.name() + "://127.0.0.1:" + port.applyAsInt(door))
                .collect(Collectors.joining());
    }

    private void format(Path settings) {
        String id = Uuid.randomUuid().toString();
        Shell.run(java(
                128,
                "kafka.tools.StorageTool",
                "format",
                "--standalone",
                "-t",
                id,
                "-c",
                settings.toString(),
                "--feature",
                "transaction.version=2"));
    }

    private List<String> java(int heap, String main, String... arguments) {
        List<String> command = new ArrayList<>(Java.thrifty(heap));
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Dlog4j2.configurationFile=" + site.folder("kafka").resolve("log4j2.properties"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of("-cp", Artifacts.brokerClassPath(), main));
        command.addAll(List.of(arguments));
        return List.copyOf(command);
    }
}

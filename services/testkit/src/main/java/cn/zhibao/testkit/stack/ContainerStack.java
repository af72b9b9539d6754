package cn.zhibao.testkit.stack;

import cn.zhibao.local.parts.DataFiles;
import cn.zhibao.local.parts.Databases;
import cn.zhibao.local.parts.Ports;
import cn.zhibao.local.parts.Prepared;
import cn.zhibao.local.parts.StackAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;

/// The same parts from their official images. Host ports are chosen beforehand: the broker and the issuer
/// have to name the address under which they are reached.
final class ContainerStack {

    private static final String SUPERUSER = "zhibao_root";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Ports ports = Ports.free();

    StackAddress start() {
        String password = UUID.randomUUID().toString();
        GenericContainer<?> postgres = postgres(password);
        GenericContainer<?> kafka = kafka();
        postgres.start();
        kafka.start();
        Databases databases = new Databases(postgres.getHost(), ports.postgres(), SUPERUSER, password);
        databases.prepareAll();
        return new StackAddress(databases, kafka.getHost() + ":" + ports.kafka(), Optional.empty());
    }

    /// Keycloak on the database of a running stack, reached through the host.
    static String keycloak(StackAddress stack) {
        Ports ports = Ports.free();
        org.testcontainers.Testcontainers.exposeHostPorts(stack.databases().port());
        String address = "http://" + stack.databases().host() + ":" + ports.keycloak();
        GenericContainer<?> keycloak = bound("keycloak/keycloak:" + DataFiles.keycloakVersion(), ports.keycloak(), 8080)
                .withCopyToContainer(
                        Transferable.of(DataFiles.text("keycloak/zhibao-realm.json")),
                        "/opt/keycloak/data/import/zhibao-realm.json")
                .withEnv("KC_DB", "postgres")
                .withEnv(
                        "KC_DB_URL",
                        "jdbc:postgresql://host.testcontainers.internal:"
                                + stack.databases().port() + "/keycloak")
                .withEnv("KC_DB_USERNAME", "keycloak_owner")
                .withEnv("KC_DB_PASSWORD", Databases.LOCAL_PASSWORD)
                .withEnv("KC_CACHE", "local")
                .withEnv("KC_HTTP_ENABLED", "true")
                .withEnv("KC_HOSTNAME", address)
                .withEnv("PORTAL_URL", Prepared.TESTED_PORTAL)
                .withCommand("start", "--import-realm")
                .waitingFor(Wait.forHttp("/realms/zhibao").forPort(8080).withStartupTimeout(PATIENCE));
        keycloak.start();
        return address + "/realms/zhibao";
    }

    private GenericContainer<?> postgres(String password) {
        return bound("postgres:18", ports.postgres(), 5432)
                .withEnv("POSTGRES_USER", SUPERUSER)
                .withEnv("POSTGRES_DB", "postgres")
                .withEnv("POSTGRES_PASSWORD", password)
                .withEnv("POSTGRES_INITDB_ARGS", "--encoding=UTF8 --locale-provider=builtin --locale=C.UTF-8")
                .withCommand("postgres", "-c", "max_connections=200", "-c", "shared_buffers=256MB")
                .waitingFor(
                        Wait.forLogMessage(".*ready to accept connections.*", 2).withStartupTimeout(PATIENCE));
    }

    private GenericContainer<?> kafka() {
        return bound("apache/kafka:" + DataFiles.kafkaVersion(), ports.kafka(), ports.kafka())
                .withEnv("KAFKA_PROCESS_ROLES", "broker,controller")
                .withEnv("KAFKA_NODE_ID", "1")
                .withEnv("KAFKA_LISTENERS", "PLAINTEXT://:" + ports.kafka() + ",CONTROLLER://:29093")
                .withEnv("KAFKA_ADVERTISED_LISTENERS", "PLAINTEXT://localhost:" + ports.kafka())
                .withEnv("KAFKA_LISTENER_SECURITY_PROTOCOL_MAP", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT")
                .withEnv("KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER")
                .withEnv("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@localhost:29093")
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "1")
                .withEnv("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "1")
                .withEnv("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
                .waitingFor(Wait.forLogMessage(".*Kafka Server started.*", 1).withStartupTimeout(PATIENCE));
    }

    private static GenericContainer<?> bound(String image, int hostPort, int containerPort) {
        GenericContainer<?> container = new GenericContainer<>(image).withExposedPorts(containerPort);
        container.setPortBindings(List.of(hostPort + ":" + containerPort));
        return container;
    }
}

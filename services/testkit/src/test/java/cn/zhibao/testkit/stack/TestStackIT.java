package cn.zhibao.testkit.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The bench itself: what a test class is promised of database, broker and identity server.
class TestStackIT {

    private Map<String, String> settings = Map.of();

    @BeforeEach
    void start() {
        TestStack stack = new TestStack();
        stack.init(Map.of("database", "mediation", "keycloak", "true"));
        settings = stack.start();
    }

    @Test
    void emptiesTheDatabaseForEachClass() throws SQLException {
        execute("mediation_owner", "CREATE TABLE left_behind (id int)");

        start();

        assertThat(ask("mediation_owner", "SELECT to_regclass('left_behind')")).isNull();
    }

    @Test
    void givesTheApplicationRoleNoRightOfItsOwn() {
        assertThatThrownBy(() -> execute("mediation_app", "CREATE TABLE mine (id int)"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void keepsRolesOutOfForeignDatabases() {
        assertThatThrownBy(() -> DriverManager.getConnection(url("enforcement"), "mediation_owner", "zhibao"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void knowsLettersBeyondLatin() throws SQLException {
        assertThat(ask("mediation_owner", "SELECT '调解' ~ '^[[:alpha:]]+$'")).isEqualTo("t");
        assertThat(ask("mediation_owner", "SHOW server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void neverTurnsDurabilityOff() throws SQLException {
        assertThat(ask("mediation_owner", "SHOW fsync")).isEqualTo("on");
        assertThat(ask("mediation_owner", "SHOW synchronous_commit")).isEqualTo("on");
    }

    @Test
    void hearsCommittedRecordsOnly() {
        try (KafkaProducer<String, String> producer = producer();
                EventProbe probe = EventProbe.on("mediation.events")) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(record("case-1", "taken back"));
            producer.abortTransaction();
            producer.beginTransaction();
            producer.send(record("case-1", "meant"));
            producer.commitTransaction();

            EventProbe.Heard heard = probe.await(record -> record.key().equals("case-1"));

            assertThat(heard.value()).isEqualTo("meant");
            assertThat(heard.type()).isEqualTo("Tried");
        }
    }

    @Test
    void emptiesTheTopicsForEachClass() {
        try (KafkaProducer<String, String> producer = producer()) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(record("case-2", "left behind"));
            producer.commitTransaction();
        }

        start();

        try (EventProbe probe = EventProbe.on("mediation.events")) {
            assertThat(probe.afterSilenceOf(Duration.ofSeconds(1), record -> true))
                    .isEmpty();
        }
    }

    @Test
    void signsTheOfficerInWithOfficeAndJurisdiction() throws IOException {
        JsonNode token = claims(Tokens.of("officer"));

        assertThat(token.at("/realm_access/roles")).hasToString("[\"officer\"]");
        assertThat(token.at("/regions")).hasToString("[\"371071\"]");
        assertThat(token.at("/org").asText()).isEqualTo("371071");
        assertThat(token.at("/name").asText()).isEqualTo("王建国");
        assertThat(token.at("/iss").asText()).isEqualTo(settings.get("OIDC_ISSUER"));
        assertThat(token.at("/aud")).hasSize(5);
        assertThat(token.at("/exp").asLong() - token.at("/iat").asLong()).isLessThanOrEqualTo(300);
    }

    @Test
    void knowsTheOfficerOfAnotherCity() throws IOException {
        assertThat(claims(Tokens.of("officer-zhuhai")).at("/regions")).hasToString("[\"4404\"]");
    }

    private String url(String database) {
        return "jdbc:postgresql://" + settings.get("DB_HOST") + ":" + settings.get("DB_PORT") + "/" + database;
    }

    private void execute(String role, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("mediation"), role, "zhibao");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String role, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("mediation"), role, "zhibao");
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        settings.get("KAFKA_BOOTSTRAP_SERVERS"),
                        ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                        "bench"),
                new StringSerializer(),
                new StringSerializer());
    }

    private static ProducerRecord<String, String> record(String key, String value) {
        ProducerRecord<String, String> record = new ProducerRecord<>("mediation.events", key, value);
        record.headers().add("ce_type", "Tried".getBytes(StandardCharsets.UTF_8));
        return record;
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}

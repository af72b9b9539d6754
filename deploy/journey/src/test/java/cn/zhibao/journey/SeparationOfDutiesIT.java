package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.journey.Door.Knock;
import cn.zhibao.local.LocalSystem;
import cn.zhibao.local.access.AccessMatrix;
import cn.zhibao.local.audit.JournalAudit;
import cn.zhibao.local.parts.Databases;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Three hands that do not wash each other (三员分立, B-21): who runs the system reads no case, who audits changes
/// nothing, and nobody who works here clears the journal.
@ExtendWith(Product.class)
class SeparationOfDutiesIT {

    private static final LocalSystem SYSTEM = Product.running();
    private static final Door DOOR = new Door(SYSTEM);
    private static final Realm REALM = new Realm(SYSTEM);
    private static final AccessMatrix MATRIX = AccessMatrix.of(Product.root());

    /// What the system's administrator may do, and nothing else: see that nothing is lost, and have it set right.
    private static final Set<String> ADMINISTRATION = Set.of(
            "GET /ledger",
            "GET /ledger/parked",
            "POST /ledger/parked/{caseId}/replay",
            "POST /rebuilds",
            "GET /rebuilds/{id}",
            "GET /law",
            "POST /law/previews",
            "POST /law/changes",
            "GET /desk",
            "GET /desk/law",
            "POST /desk/law");

    @Test
    void givesTheAdministratorNoCase() {
        assertThat(MATRIX.rows().stream()
                        .filter(row -> row.roles().contains("admin"))
                        .map(row -> row.signature())
                        .collect(Collectors.toSet()))
                .isEqualTo(ADMINISTRATION);
        for (var door : List.of(
                Knock.get("case-intake", "/cases"),
                Knock.get("mediation", "/mediations"),
                Knock.get("enforcement", "/enforcements"),
                Knock.get("inspection", "/visits"))) {
            assertThat(DOOR.ask(door, REALM.token("admin")).status())
                    .as(door.toString())
                    .isEqualTo(403);
        }
    }

    /// What asks for no role goes by what one holds, a receipt, and not by who one is.
    @Test
    void letsTheAuditorChangeNothing() {
        assertThat(MATRIX.rows())
                .filteredOn(row -> row.roles().contains("auditor"))
                .hasSizeGreaterThan(10)
                .allMatch(row -> row.method().equals("GET"));
        MATRIX.rows().stream()
                .filter(row -> row.method().equals("POST") && !row.service().equals("portal"))
                .filter(row -> !row.isOpen())
                .forEach(row -> {
                    var service = row.service().equals(AccessMatrix.EVERY) ? "statistics" : row.service();
                    var knock = RouteKnocks.at(row, service, RouteKnocks.nowhere(), "371071");
                    assertThat(DOOR.ask(knock.seen(1), REALM.token("auditor")).status())
                            .as(knock.toString())
                            .isEqualTo(403);
                });
    }

    /// Whoever proposed a reward does not decide on it, whatever their roles.
    @Test
    void letsNobodyDecideOnTheRewardThatTheyProposed() {
        var aReport = """
                {"region":"371071","source":"REPORT","right":"PATENT","title":"举报奖励须由另一人审批"}""";
        var file = DOOR.demand(Knock.post("case-intake", "/cases", aReport), REALM.token("officer"))
                .path("id")
                .asText();
        var withdrawal = "{\"reason\":\"举报人撤回\"}";
        DOOR.demand(
                new Knock("case-intake", "POST", "/cases/" + file + "/withdrawal", withdrawal, 1),
                REALM.token("officer"));
        var aReward = """
                {"amount":500,"decisionNo":"7号","decisionOn":"%s","reason":"查证属实"}""".formatted(LocalDate.now(ZoneId.of("Asia/Shanghai")));
        var reward = DOOR.demand(
                        Knock.post("case-intake", "/cases/" + file + "/reward", aReward), REALM.token("approver"))
                .path("id")
                .asText();
        for (var deed : List.of("grant", "declination")) {
            var knock = new Knock("case-intake", "POST", "/rewards/" + reward + "/" + deed, "{\"reason\":\"同意\"}", 1);
            var own = DOOR.ask(knock, REALM.token("approver"));
            assertThat(own.status()).as(deed).isEqualTo(409);
            assertThat(own.body()).as(deed).contains("/problems/case-intake/second-person-needed");
            assertThat(DOOR.ask(knock, REALM.token("officer")).status())
                    .as(deed)
                    .isEqualTo(403);
        }
    }

    /// Roles of the office open no door of the realm's own administration.
    @ParameterizedTest
    @ValueSource(strings = {"admin", "auditor", "leader", "officer"})
    void letsNobodyOfTheOfficeChangeUsers(String user) {
        var bodies = Map.of(
                "/users", "{\"username\":\"mole\",\"enabled\":true}",
                "/roles", "{\"name\":\"mole\"}",
                "/groups", "{\"name\":\"mole\"}",
                "/clients", "{\"clientId\":\"mole\"}");
        for (var path : bodies.keySet()) {
            var read = REALM.send(administration(path, user).GET().build());
            var write = REALM.send(administration(path, user)
                    .POST(HttpRequest.BodyPublishers.ofString(String.valueOf(bodies.get(path))))
                    .build());

            assertThat(List.of(read.statusCode(), write.statusCode()))
                    .as(user + " " + path)
                    .allMatch(status -> status == 401 || status == 403);
        }
        for (var path : List.of("/events", "/admin-events")) {
            var clear = REALM.send(administration(path, user).DELETE().build());
            assertThat(clear.statusCode()).as(user + " " + path).isIn(401, 403);
        }
        assertThat(REALM.settings("/users?exact=true&username=mole")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"case_intake", "mediation", "enforcement", "inspection", "statistics"})
    void letsNoServiceClearItsJournal(String database) throws SQLException {
        try (var app = connect(database, database + "_app")) {
            for (var statement : List.of(
                    "delete from journal",
                    "update journal set payload = '{}'",
                    "truncate journal",
                    "drop table journal",
                    "alter table journal disable trigger all",
                    "alter table journal disable row level security",
                    "create table mine (id int)")) {
                assertThat(refusal(app, statement)).as(statement).isEqualTo("42501");
            }
        }
    }

    /// Even the owner, who migrates, needs a deliberate act first.
    @Test
    void letsTheOwnerChangeNoLineByTheWay() throws SQLException {
        var aLine = """
                {"region":"371071","source":"REPORT","right":"PATENT","title":"日志中的一行"}""";
        DOOR.demand(Knock.post("case-intake", "/cases", aLine), REALM.token("officer"));
        try (var owner = connect("case_intake", "case_intake_owner");
                var statement = owner.createStatement()) {
            statement.execute("select set_config('app.regions', '*', false)");
            for (var change : List.of("delete from journal", "update journal set region = '1'", "truncate journal")) {
                assertThat(refusal(owner, change)).as(change).isEqualTo("42501");
            }
        }
    }

    /// The journals of the running product, whatever the tests before this one have done to it.
    @ParameterizedTest
    @ValueSource(strings = {"case_intake", "mediation", "enforcement", "inspection", "statistics"})
    void findsEveryJournalAsItWasWritten(String database) throws SQLException {
        try (var owner = connect(database, database + "_owner");
                var scope = owner.createStatement()) {
            scope.execute("select set_config('app.regions', '*', false)");

            assertThat(JournalAudit.of(owner).faults()).isEmpty();
        }
    }

    /// The product as its own process, told to work as the owner of its tables.
    @Test
    void startsNoServiceAsTheOwnerOfItsTables() throws IOException, InterruptedException {
        var log = Product.site().state().resolve("as-owner.log");
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx200m",
                        "-Dquarkus.datasource.username=case_intake_owner",
                        "-Dquarkus.http.port=0",
                        "-jar",
                        Product.root()
                                .resolve("services/case-intake/target/quarkus-app/quarkus-run.jar")
                                .toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        process.environment()
                .putAll(Map.of(
                        "DB_PORT", Integer.toString(Product.site().ports().postgres()),
                        "KAFKA_BOOTSTRAP_SERVERS", Product.site().bootstrapServers(),
                        "OIDC_ISSUER", Product.site().issuer()));
        var running = process.start();
        try {
            assertThat(running.waitFor(2, TimeUnit.MINUTES)).as("it ended").isTrue();
        } finally {
            running.destroyForcibly();
        }

        assertThat(running.exitValue()).isNotZero();
        assertThat(log).content().contains("case_intake_owner is not bound by row security");
    }

    private static HttpRequest.Builder administration(String path, String user) {
        return HttpRequest.newBuilder(URI.create(SYSTEM.url("keycloak") + "/admin/realms/zhibao" + path))
                .header("Authorization", "Bearer " + REALM.token(user))
                .header("Content-Type", "application/json");
    }

    private static Connection connect(String database, String role) throws SQLException {
        var url = "jdbc:postgresql://localhost:" + Product.site().ports().postgres() + "/" + database;
        return DriverManager.getConnection(url, role, Databases.LOCAL_PASSWORD);
    }

    private static String refusal(Connection connection, String statement) throws SQLException {
        var states = new ArrayList<String>();
        connection.setAutoCommit(false);
        try (var run = connection.createStatement()) {
            run.execute(statement);
            states.add("done");
        } catch (SQLException refused) {
            states.add(String.valueOf(refused.getSQLState()));
        }
        connection.rollback();
        return states.getFirst();
    }
}

package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.journey.Door.Knock;
import cn.zhibao.local.LocalSystem;
import cn.zhibao.local.parts.Databases;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Personal data written into every free field, and then looked for in everything the product sends, keeps, logs and
/// shows (B-09). Where it may be is listed here, field by field; today that is the title and the basis of a case, and
/// who its parties are, which the office that handles it needs. A field for personal data that comes later is sown here
/// and gets no entry.
@ExtendWith(Product.class)
class CanaryIT {

    /// Fields of events that carry free text of a case to whoever handles it next.
    private static final Set<String> IN_EVENTS = Set.of(
            "cn.zhibao.case-intake.case-routed.v1 title",
            "cn.zhibao.case-intake.case-routed.v1 basis",
            "cn.zhibao.case-intake.case-imported.v1 title",
            "cn.zhibao.inspection.finding-raised.v1 title",
            "cn.zhibao.mediation.mediation-failed.v1 title");

    /// Tables that keep those fields, what is said about them, and the answers given to whoever asked.
    private static final Set<String> IN_TABLES = Set.of(
            "case_intake.case_file",
            "case_intake.case_search",
            "case_intake.party",
            "case_intake.party_search",
            "case_intake.journal",
            "case_intake.idempotency",
            "case_intake.evidence",
            "case_intake.evidence_custody",
            "case_intake.evidence_upload",
            "mediation.mediation",
            "mediation.journal",
            "enforcement.enforcement",
            "inspection.visit",
            "inspection.journal",
            "statistics.archive");

    private static final Person CLERK =
            new Person("clerk-canary", Set.of("officer", "mediator", "inspector", "drawer"), Set.of("3710"));
    private static final String REGION = "371083";

    private static final LocalSystem SYSTEM = Product.running();
    private static final Door DOOR = new Door(SYSTEM);
    private static final Realm REALM = new Realm(SYSTEM);

    @BeforeAll
    static void sow() {
        REALM.settle(List.of(CLERK));
        var token = REALM.token(CLERK);
        var body = """
                {"region":"%s","source":"REPORT","right":"TRADEMARK","title":"%s",
                 "parties":[{"role":"COMPLAINANT","kind":"PERSON","name":"%s","phone":"%s","address":"%s"}]}""".formatted(REGION, Canary.sentence(), Canary.sentence(), "19907310462", "槐荫里雀巷");
        var file = DOOR.demand(Knock.post("case-intake", "/cases", body), token);
        var id = file.path("id").asText();
        shieldAReporter(token);
        DOOR.demand(new Knock("case-intake", "POST", "/cases/" + id + "/acceptance", null, 2), token);
        piece(id, token);
        var route = "{\"route\":\"MEDIATION\",\"basis\":\"%s\"}".formatted(Canary.sentence());
        DOOR.demand(new Knock("case-intake", "POST", "/cases/" + id + "/routing", route, 3), token);
        var mediation = await("/mediations?caseId=" + id, "mediation");
        var failed = "{\"reason\":\"IMPASSE\",\"routeHint\":\"PENALTY\"}";
        DOOR.demand(new Knock("mediation", "POST", "/mediations/" + mediation + "/failure", failed, 1), token);
        await("/enforcements?caseId=" + id, "enforcement");
        visit(token);
        importOne(token);
    }

    /// Of whom only the sealed row knows. The matter itself bears no canary, so that everything found is its doing.
    private static void shieldAReporter(String token) {
        var body = """
                {"region":"%s","source":"REPORT","right":"TRADEMARK","title":"来电举报"}""".formatted(REGION);
        var id = DOOR.demand(Knock.post("case-intake", "/cases", body), token)
                .path("id")
                .asText();
        var identity = "{\"name\":\"%1$s\",\"idNumber\":\"37100219870917463X\",\"contact\":\"%1$s\"}"
                .formatted(Canary.sentence());
        DOOR.demand(Knock.post("case-intake", "/cases/" + id + "/reporter", identity), token);
        rewardTheReporter(id, token);
    }

    /// Nothing of who reported it goes with the money.
    private static void rewardTheReporter(String file, String token) {
        var withdrawal = "{\"reason\":\"举报人撤回\"}";
        DOOR.demand(new Knock("case-intake", "POST", "/cases/" + file + "/withdrawal", withdrawal, 1), token);
        var day = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var reward = """
                {"amount":500,"decisionNo":"7号","decisionOn":"%s","reason":"查证属实"}""".formatted(day);
        DOOR.demand(Knock.post("case-intake", "/cases/" + file + "/reward", reward), token);
    }

    private static void piece(String file, String token) {
        var text = "说明 " + UUID.randomUUID();
        var size = text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        var what = """
                {"name":"%1$s.txt","size":%2$d,"kind":"OTHER","takenAt":"%1$s","takenBy":"%1$s","takenFrom":"%1$s"}""".formatted(Canary.sentence(), size);
        var upload = DOOR.demand(Knock.post("case-intake", "/cases/" + file + "/evidence", what), token)
                .path("id")
                .asText();
        DOOR.demand(new Knock("case-intake", "PUT", "/uploads/" + upload + "/parts?offset=0", text, null), token);
        DOOR.demand(Knock.post("case-intake", "/uploads/" + upload + "/completion", "{}"), token);
        var handover = """
                {"counterpart":"%1$s","reason":"%1$s"}""".formatted(Canary.sentence());
        DOOR.demand(new Knock("case-intake", "POST", "/evidence/" + upload + "/handovers", handover, 1), token);
    }

    private static void visit(String token) {
        var visit = """
                {"region":"%s","enterprise":"%s","item":"AGENCY","plannedOn":"2026-01-05"}""".formatted(REGION, Canary.sentence());
        var id = DOOR.demand(Knock.post("inspection", "/visits", visit), token)
                .path("id")
                .asText();
        var result = """
                {"result":"FOLLOW_UP_NEEDED","visitedOn":"2026-01-05","finding":{"right":"PATENT","title":"%s"}}""".formatted(Canary.sentence());
        DOOR.demand(new Knock("inspection", "POST", "/visits/" + id + "/result", result, 1), token);
    }

    private static void importOne(String token) {
        var number = "旧档-" + UUID.randomUUID();
        var sheet = "caseNo,procedure,region,right,title,openedOn,dueOn,closedOn,outcome\n"
                + "%s,MEDIATION,%s,TRADEMARK,%s,2026-01-05,,,\n".formatted(number, REGION, Canary.sentence())
                + "%s,MEDIATION,%s,TRADEMARK,%s,no day,,,%s\n"
                        .formatted(number + "b", REGION, Canary.sentence(), Canary.sentence());
        DOOR.demand(Knock.post("case-intake", "/imports", sheet), token);
        Office.await(
                "the import",
                Duration.ofMinutes(1),
                () -> DOOR.demand(Knock.get("case-intake", "/imports"), REALM.token(CLERK))
                        .at("/0/status")
                        .asText()
                        .equals("DONE"));
    }

    private static String await(String path, String service) {
        var found = new ArrayList<String>();
        Office.await(path, Duration.ofMinutes(1), () -> {
            var id = DOOR.demand(Knock.get(service, path), REALM.token(CLERK)).at("/items/0/id");
            return !id.isMissingNode() && found.add(id.asText());
        });
        return found.getFirst();
    }

    /// A hunter that finds nothing anywhere would be content with everything.
    @Test
    void knowsEveryShapeOfTheCanary() {
        var sentence = Canary.sentence();
        assertThat(Canary.in(sentence)).isNotEmpty();
        assertThat(Canary.in(sentence.getBytes(Charset.forName("GBK")))).contains("GBK");
        for (var before : List.of("", "a", "ab")) {
            var hidden = Base64.getEncoder().encode((before + sentence).getBytes(StandardCharsets.UTF_8));
            assertThat(Canary.in(hidden)).contains("base64");
        }
        assertThat(Canary.in("reported by LUO JINQUEYUAN")).contains("name");
        assertThat(Canary.in("某人举报他人侵犯注册商标专用权")).isEmpty();
    }

    @Test
    void travelsInNoFieldOfAnEventButTheListedOnes() {
        var carried = new TreeSet<String>();
        for (var topic : List.of(
                "case-intake.events",
                "mediation.events",
                "enforcement.events",
                "inspection.events",
                "statistics.feed")) {
            carried.addAll(carriers(topic));
        }
        assertThat(carried).isSubsetOf(IN_EVENTS);
        // What is listed and not carried is an entry nobody needs.
        assertThat(carried).isEqualTo(new TreeSet<>(IN_EVENTS));
    }

    @Test
    void liesInNoTableButTheListedOnes() throws SQLException {
        var keepers = new TreeSet<String>();
        for (var database :
                List.of("case_intake", "mediation", "enforcement", "inspection", "statistics", "keycloak")) {
            keepers.addAll(keepers(database));
        }
        assertThat(keepers).isSubsetOf(IN_TABLES);
    }

    @Test
    void standsInNoLog() throws IOException {
        DOOR.ask(Knock.post("case-intake", "/cases", "{\"title\":\"" + Canary.sentence() + "\""), REALM.token(CLERK));
        var logs = new ArrayList<Path>();
        try (var files = Files.walk(Product.site().state().resolve("logs"))) {
            files.filter(Files::isRegularFile).forEach(logs::add);
        }
        assertThat(logs).hasSizeGreaterThan(6);
        for (var log : logs) {
            assertThat(Canary.in(Files.readAllBytes(log))).as(log.toString()).isEmpty();
        }
    }

    @Test
    void isToldToNobodyWhoShowsNoToken() {
        for (var knock : List.of(
                Knock.get("statistics", "/published"),
                Knock.get("statistics", "/published/closure-rates?region=" + REGION + "&year=2026"),
                Knock.get("statistics", "/targets"),
                Knock.get("portal", "/"),
                Knock.get("portal", "/published/371071/2026"),
                Knock.get("case-intake", "/problems"),
                Knock.get("case-intake", "/q/metrics"),
                Knock.get("case-intake", "/q/health"),
                Knock.get("statistics", "/q/metrics"))) {
            assertThat(Canary.in(DOOR.ask(knock, "").body())).as(knock.path()).isEmpty();
        }
    }

    /// A problem says which field is wrong, never what stood in it.
    @Test
    void isNotSaidBackByAProblem() {
        var said = Canary.sentence();
        for (var body : List.of(
                "{\"region\":\"" + said + "\",\"source\":\"REPORT\",\"right\":\"PATENT\",\"title\":\"x\"}",
                "{\"region\":\"371083\",\"source\":\"" + said + "\",\"right\":\"PATENT\",\"title\":\"x\"}",
                "{\"region\":\"371083\",\"source\":\"REPORT\",\"right\":\"PATENT\",\"title\":\"x\",\"receivedOn\":\""
                        + said + "\"}",
                "{\"region\":\"371083\",\"source\":\"REPORT\",\"right\":\"PATENT\",\"title\":[\"" + said + "\"]}",
                "{\"region\":\"371083\",\"source\":\"REPORT\",\"right\":\"PATENT\",\"title\":\"" + said.repeat(9)
                        + "\"}",
                "{\"title\":\"" + said,
                "\"" + said + "\"",
                said)) {
            var answer = DOOR.ask(Knock.post("case-intake", "/cases", body), REALM.token(CLERK));
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(Canary.in(answer.body())).as(answer.body()).isEmpty();
        }
    }

    /// The fields of events in which the canary sits, as `type field`.
    private static Set<String> carriers(String topic) {
        var carriers = new TreeSet<String>();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Product.site().bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var lanes = consumer.partitionsFor(topic).stream()
                    .map(lane -> new TopicPartition(topic, lane.partition()))
                    .toList();
            consumer.assign(lanes);
            consumer.seekToBeginning(lanes);
            var ends = consumer.endOffsets(lanes);
            while (lanes.stream().anyMatch(lane -> consumer.position(lane) < ends.getOrDefault(lane, 0L))) {
                for (var event : consumer.poll(Duration.ofMillis(500))) {
                    var type = event.headers().lastHeader("ce_type");
                    var name = type == null ? topic : new String(type.value(), StandardCharsets.UTF_8);
                    event.headers()
                            .forEach(header -> add(carriers, name + " " + header.key(), Canary.in(header.value())));
                    add(carriers, name + " key", Canary.in(String.valueOf(event.key())));
                    fields(event.value(), carriers, name);
                }
            }
        }
        return carriers;
    }

    private static void fields(String value, Set<String> carriers, String name) {
        if (!Canary.in(value).isEmpty()) {
            JsonNode event = Realm.read(value);
            event.properties()
                    .forEach(field -> add(
                            carriers,
                            name + " " + field.getKey(),
                            Canary.in(field.getValue().toString())));
        }
    }

    private static void add(Set<String> carriers, String place, String shape) {
        if (!shape.isEmpty()) {
            carriers.add(place);
        }
    }

    private static Set<String> keepers(String database) throws SQLException {
        var keepers = new TreeSet<String>();
        var url = "jdbc:postgresql://localhost:" + Product.site().ports().postgres() + "/" + database;
        try (var owner = DriverManager.getConnection(url, database + "_owner", Databases.LOCAL_PASSWORD);
                var statement = owner.createStatement()) {
            statement.execute("select set_config('app.regions', '*', false)");
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery(
                    "select table_name from information_schema.tables where table_schema = 'public'"
                            + " and table_type = 'BASE TABLE'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            var words = String.join("|", "雒金雀鸢", "19907310462", "37100219870917463X", "槐荫里雀巷", "luojinque");
            for (var table : tables) {
                try (var rows = statement.executeQuery(
                        "select exists (select from %s t where t::text ~ '%s')".formatted(table, words))) {
                    rows.next();
                    if (rows.getBoolean(1)) {
                        keepers.add(database + "." + table);
                    }
                }
            }
        }
        return keepers;
    }
}

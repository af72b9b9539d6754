package cn.zhibao.statistics;

import static cn.zhibao.testkit.stack.Caller.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.zhibao.chassis.events.Wire;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.contracts.caseintake.CaseAccepted;
import cn.zhibao.contracts.caseintake.CaseRegistered;
import cn.zhibao.contracts.enforcement.EnforcementClosed;
import cn.zhibao.contracts.enforcement.EnforcementFiled;
import cn.zhibao.contracts.inspection.FindingRaised;
import cn.zhibao.contracts.mediation.MediationAgreed;
import cn.zhibao.contracts.mediation.MediationOpened;
import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.testkit.stack.EventProbe;
import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The service with its real parts. Each test keeps to a region or a year of its own.
@QuarkusTest
@WithTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "statistics"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class StatisticsIT {

    private static final Path ROAD_FINES =
            Path.of(System.getProperty("zhibao.root", "../..")).resolve("../shared/data/road-fines");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @Inject
    DataSource database;

    @Test
    void demandsATokenARoleAndTheOwnRegion() {
        given().get("/closure-rates?region=371071&year=2024").then().statusCode(401);
        given().auth()
                .oauth2("not.a.token")
                .get("/closure-rates?region=371071&year=2024")
                .then()
                .statusCode(401);
        as("inspector").get("/closure-rates?region=371071&year=2024").then().statusCode(403);
        as("officer-zhuhai")
                .get("/closure-rates?region=371071&year=2024")
                .then()
                .statusCode(404);
        as("leader").get("/closure-rates?region=3710&year=2024").then().statusCode(404);
        as("leader").get("/closure-rates?region=371071&year=2024").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "region=abc&year=2024, region",
        "year=2024, region",
        "region=371071, year",
        "region=371071&year=24, year",
        "region=371071&year=2024&procedure=FINE, procedure",
        "region=371071&year=99999999999999999999, year"
    })
    void namesTheParameterThatIsWrong(String query, String field) {
        as("leader")
                .get("/closure-rates?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", contains(field));
    }

    @Test
    void countsWhatIsShuffledAcrossTopicsAndDoubled() {
        var random = new Random(20_240_601);
        var observations = new ArrayList<Observation>();
        var records = new ArrayList<ProducerRecord<String, String>>();
        for (var i = 0; i < 120; i++) {
            var opened = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(900));
            var closed = opened.plusDays(random.nextInt(500));
            var unit = i % 2 == 0
                    ? enforcement("371002", opened, closed, i % 3 != 0)
                    : mediation("371002", opened, closed, i % 5 != 0);
            records.addAll(unit.records());
            records.addAll(unit.records());
            observations.addAll(unit.observations());
        }
        Collections.shuffle(records, random);
        var expected = CaseBook.after(observations);

        EventFixture.send(brokers, records);

        for (var procedure : List.of(Procedure.PENALTY, Procedure.MEDIATION)) {
            for (var year = 2022; year <= 2026; year++) {
                awaitFigures("officer-huancui", "371002", year, procedure, expected.figures("371002", year, procedure));
            }
        }
        assertThat(rebuild().getLong("differences")).isZero();
    }

    @Test
    void showsRatesTargetsAndWatermark() {
        var records = new ArrayList<ProducerRecord<String, String>>();
        for (var i = 0; i < 10; i++) {
            records.addAll(enforcement("371071", LocalDate.of(2019, 2, 1), LocalDate.of(2019, 3, 1), i > 0)
                    .records());
        }
        EventFixture.send(brokers, records);
        awaitFigures("leader", "371071", 2019, Procedure.PENALTY, new Figures(0, 10, 9));

        as("leader")
                .get("/closure-rates?region=371071&year=2023")
                .then()
                .body("rates.CR-1.denominator", equalTo(1))
                .body("rates.CR-1.numerator", equalTo(0))
                .body("rates.CR-2.value", nullValue())
                .body("targets.plan", hasSize(1))
                .body("targets[0].met", equalTo(false))
                .body("targets[0].casesToGo", equalTo(1))
                .body("targets[0].expired", equalTo(false))
                .body(
                        "asOf",
                        greaterThan(LocalDate.now(ZoneOffset.UTC).minusDays(1).toString()))
                .body("watermark.applied.enforcement", greaterThanOrEqualTo(19));
        as("leader")
                .get("/closure-rates/monthly?region=371071&year=2019")
                .then()
                .body("points", hasSize(12))
                .body("points[0].rate", nullValue())
                .body("points[1].opened", equalTo(10))
                .body("points[11].closed", equalTo(9));
        var today = LocalDate.now(Now.ZONE);
        as("leader")
                .get("/closure-rates/monthly?region=371071&year=" + today.getYear())
                .then()
                .body("points", hasSize(today.getMonthValue()));
        as("leader")
                .get("/closure-rates/monthly?region=371071&year=" + (today.getYear() + 1))
                .then()
                .body("points", hasSize(0));
        var table = as("leader")
                .accept("text/csv")
                .get("/closure-rates?region=371071&year=2019")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .extract()
                .asByteArray();
        assertThat(new String(table, StandardCharsets.UTF_8))
                .startsWith("\uFEFFregion,")
                .contains("371071,2019,ALL,0,10,9,1,0.9,0.9");
    }

    @Test
    void publishesVintagesThatEveryoneReads() {
        given().get("/published/closure-rates?region=371071&year=2030")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/statistics/nothing-published"));
        as("officer")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/publications")
                .then()
                .statusCode(403);
        as("publisher")
                .contentType(ContentType.JSON)
                .body("{\"region\":")
                .post("/publications")
                .then()
                .statusCode(400);
        as("publisher")
                .contentType(ContentType.JSON)
                .body("{\"year\":2031}")
                .post("/publications")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("region"));
        publish("k0", "{\"region\":\"440400\",\"year\":2031}").statusCode(404);

        var first = publish("k1", "{\"region\":\"371071\",\"year\":2031}")
                .statusCode(201)
                .extract();
        var again = publish("k1", "{\"region\":\"371071\",\"year\":2031}")
                .statusCode(201)
                .extract();
        publish("k1", "{\"region\":\"371071\",\"year\":2032}").statusCode(422);
        var second = publish("k2", "{\"region\":\"371071\",\"year\":2031}")
                .statusCode(201)
                .extract();

        assertThat(again.jsonPath().getString("hash"))
                .isEqualTo(first.jsonPath().getString("hash"));
        assertThat(first.jsonPath().getInt("vintage")).isEqualTo(1);
        assertThat(second.jsonPath().getInt("vintage")).isEqualTo(2);

        var open = given().get("/published/closure-rates?region=371071&year=2031")
                .then()
                .statusCode(200)
                .body("vintage", equalTo(2))
                .body("region", equalTo("371071"))
                .body("rates.CR-1.denominator", equalTo(open()))
                .header("Cache-Control", org.hamcrest.Matchers.containsString("max-age=60"))
                .extract();
        given().header("If-None-Match", open.header("ETag"))
                .get("/published/closure-rates?region=371071&year=2031")
                .then()
                .statusCode(304);
        var hash = open.jsonPath().getString("hash");
        var document = given().get(open.jsonPath().getString("documentUrl"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(HexFormat.of().formatHex(Wire.sha256(document))).isEqualTo(hash);
        given().get("/published").then().statusCode(200).body("items.year", hasItem(2031));

        try (var feed = EventProbe.on("statistics.feed")) {
            assertThat(feed.await(8, heard -> heard.value().contains("\"year\":2031")))
                    .allSatisfy(heard ->
                            assertThat(heard.type()).isEqualTo("cn.zhibao.statistics.closure-rate-published.v1"));
        }
    }

    private static int open() {
        return as("leader")
                .get("/closure-rates?region=371071&year=2031")
                .jsonPath()
                .getInt("rates.'CR-1'.denominator");
    }

    @Test
    void tellsTheWholeStoryOfACase() {
        var caseId = UUID.randomUUID();
        var enforcement = UUID.randomUUID();
        var finding = EventFixture.record(
                new FindingRaised(UUID.randomUUID(), "371071", RightKind.TRADEMARK, "商标标识", LocalDate.of(2018, 1, 2)),
                1,
                "2018-01-02T01:00:00Z");
        var accepted =
                EventFixture.record(new CaseAccepted(caseId, LocalDate.of(2018, 1, 4)), 2, "2018-01-04T01:00:00Z");
        var registered = EventFixture.record(
                new CaseRegistered(
                        caseId,
                        "371071-SRC-2018-0001",
                        "371071",
                        SourceKind.INSPECTION,
                        RightKind.TRADEMARK,
                        LocalDate.of(2018, 1, 3)),
                1,
                "2018-01-03T01:00:00Z",
                EventFixture.idOf(finding),
                "{\"caseId\":\"" + caseId
                        + "\",\"region\":\"371071\",\"receivedOn\":\"2018-01-03\",\"later\":\"field\"}");
        var closed = EventFixture.record(
                new EnforcementClosed(enforcement, caseId, "PENALTY", LocalDate.of(2018, 3, 1)),
                2,
                "2018-03-01T01:00:00Z");
        var filed = EventFixture.record(
                filed(enforcement, caseId, "371071", LocalDate.of(2018, 2, 1)), 1, "2018-02-01T01:00:00Z");

        EventFixture.send(brokers, List.of(closed, accepted, accepted));
        EventFixture.send(brokers, List.of(filed, registered, finding, closed));
        await(() -> entries(caseId) == 5);

        as("mediator")
                .get("/cases/" + caseId + "/timeline")
                .then()
                .body(
                        "entries.event",
                        contains(
                                "FindingRaised",
                                "CaseRegistered",
                                "CaseAccepted",
                                "EnforcementFiled",
                                "EnforcementClosed"))
                .body("entries[1].data.later", equalTo("field"))
                .body("entries[1].sender", equalTo("case-intake"))
                .body("entries[2].time", equalTo("2018-01-04T01:00:00Z"));
        as("officer-zhuhai").get("/cases/" + caseId + "/timeline").then().statusCode(404);
        as("officer").get("/cases/" + UUID.randomUUID() + "/timeline").then().statusCode(404);
        as("drawer").get("/cases/" + caseId + "/timeline").then().statusCode(403);
        as("officer").get("/cases/nobody/timeline").then().statusCode(404);
    }

    @Test
    void publishesNothingWhileSomethingIsMissing() throws SQLException {
        var publication = "{\"region\":\"371071\",\"year\":2011}";
        byHand("insert into ledger_heard values ('enforcement', '2011-01-01', 0, 5, 7, now() - interval '1 minute')");

        as("publisher")
                .body(publication)
                .post("/publications")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/statistics/ledger-open"));
        as("leader")
                .get("/published/closure-rates?region=371071&year=2011")
                .then()
                .statusCode(404);

        byHand("update ledger_heard set events = 0, digest = 0 where recorded_on = '2011-01-01'");
        as("publisher").body(publication).post("/publications").then().statusCode(201);
    }

    @Test
    void parksWhatItCannotReadUntilItIsRepaired() throws SQLException {
        var unit = UUID.randomUUID();
        var caseId = UUID.randomUUID();
        var event = filed(unit, caseId, "371071", LocalDate.of(2017, 2, 1));
        var poison = EventFixture.record(event, 1, "2017-02-01T00:00:00Z", null, "{\"filedOn\":\"never\"}");
        var good = EventFixture.record(new CaseAccepted(caseId, LocalDate.of(2017, 1, 4)), 1, "2017-01-04T01:00:00Z");

        EventFixture.send(brokers, List.of(poison, good));

        await(() ->
                as("auditor").get("/ledger/parked").jsonPath().getList("caseId").contains(caseId.toString()));
        as("auditor")
                .get("/ledger/parked")
                .then()
                .body("findAll { it.caseId == '" + caseId + "' }.reason", hasItem("POISON"));
        as("officer").get("/ledger/parked").then().statusCode(403);
        as("auditor").post("/ledger/parked/{id}/replay", caseId).then().statusCode(403);

        as("admin").post("/ledger/parked/{id}/replay", caseId).then().statusCode(409);
        assertThat(as("auditor").get("/ledger/parked").asString()).contains(caseId.toString());

        byHand("update parked set payload = '" + Wire.canonical(event) + "' where lane_id = '" + caseId
                + "' and reason = 'POISON'");
        as("admin")
                .post("/ledger/parked/{id}/replay", caseId)
                .then()
                .statusCode(200)
                .body("applied", greaterThanOrEqualTo(1));
        assertThat(as("auditor").get("/ledger/parked").asString()).doesNotContain(caseId.toString());
        assertThat(entries(caseId)).isEqualTo(2);
        as("admin")
                .post("/ledger/parked/{id}/replay", caseId)
                .then()
                .statusCode(200)
                .body("applied", equalTo(0));
    }

    @Test
    void showsDefinitionsAndTargetsToEveryone() {
        given().get("/definitions").then().statusCode(200).body("id", contains("CR-1", "CR-2"));
        given().get("/targets")
                .then()
                .statusCode(200)
                .body("findAll { it.metric == 'CR-1' }.region", containsInAnyOrder("371071", "4404", "371002"));
    }

    @Test
    void findsAndRepairsWhatSomebodyChangedByHand() throws SQLException {
        EventFixture.send(
                brokers,
                enforcement("371002", LocalDate.of(2015, 2, 1), LocalDate.of(2015, 3, 1), true)
                        .records());
        awaitFigures("officer-huancui", "371002", 2015, Procedure.PENALTY, new Figures(0, 1, 1));
        byHand("update counter set closed = closed + 5 where region = '371002' and year = 2015 and month = 0");
        awaitFigures("officer-huancui", "371002", 2015, Procedure.PENALTY, new Figures(0, 1, 6));

        assertThat(rebuild().getLong("differences")).isEqualTo(1);

        awaitFigures("officer-huancui", "371002", 2015, Procedure.PENALTY, new Figures(0, 1, 1));
        assertThat(rebuild().getLong("differences")).isZero();
    }

    @Test
    void letsOnlyItsKeepersRebuild() {
        as("officer").post("/rebuilds").then().statusCode(403);
        as("admin").get("/rebuilds/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    @EnabledIf("hasRoadFines")
    void countsAnotherRegisterAsItsKeepersDo() throws IOException {
        var facts = JsonPath.from(Files.readString(ROAD_FINES.resolve("facts.json")));
        var records = new ArrayList<ProducerRecord<String, String>>();
        for (var fine : roadFines()) {
            records.addAll(enforcement("440400", fine.opened(), fine.last(), fine.closed())
                    .records());
        }

        EventFixture.send(brokers, records);

        var carriedOver = 0L;
        for (var year = 2000; year <= 2013; year++) {
            var opened = facts.getLong("opened_per_year.'" + year + "'");
            var closed = facts.getLong("closed_per_year.'" + year + "'");
            awaitFigures("officer-zhuhai", "4404", year, Procedure.PENALTY, new Figures(carriedOver, opened, closed));
            carriedOver += opened - closed;
        }
        assertThat(carriedOver).isEqualTo(facts.getLong("open"));
        assertThat(rebuild().getLong("differences")).isZero();
    }

    static boolean hasRoadFines() {
        return Files.isDirectory(ROAD_FINES);
    }

    private record Fine(LocalDate opened, LocalDate last, boolean closed) {}

    /// A case is closed when its last event is a payment or credit collection, on that day.
    private static List<Fine> roadFines() throws IOException {
        var fines = new LinkedHashMap<String, Fine>();
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(ROAD_FINES.resolve("sample.csv.gz"))),
                StandardCharsets.UTF_8))) {
            lines.lines().skip(1).forEach(line -> {
                var cells = line.split(",", 4);
                var day = LocalDate.parse(cells[2]);
                var closes = List.of("Payment", "Send for Credit Collection").contains(cells[1]);
                fines.merge(
                        cells[0],
                        new Fine(day, day, closes),
                        (first, now) -> new Fine(first.opened(), now.last(), now.closed()));
            });
        }
        return List.copyOf(fines.values());
    }

    private record Unit(List<ProducerRecord<String, String>> records, List<Observation> observations) {}

    private static Unit enforcement(String region, LocalDate opened, LocalDate closed, boolean isClosed) {
        var unit = UUID.randomUUID();
        var caseId = UUID.randomUUID();
        var filed = filed(unit, caseId, region, opened);
        var ended = new EnforcementClosed(unit, caseId, "PENALTY", closed);
        return new Unit(
                Stream.of(EventFixture.record(filed, 1, time(opened)), EventFixture.record(ended, 2, time(closed)))
                        .limit(isClosed ? 2 : 1)
                        .toList(),
                Stream.of(Observation.of(filed), Observation.of(ended))
                        .limit(isClosed ? 2 : 1)
                        .toList());
    }

    private static Unit mediation(String region, LocalDate opened, LocalDate closed, boolean isClosed) {
        var unit = UUID.randomUUID();
        var caseId = UUID.randomUUID();
        var begun = new MediationOpened(unit, caseId, region + "-MED-0001", region, RightKind.PATENT, opened);
        var ended = new MediationAgreed(unit, caseId, closed);
        return new Unit(
                Stream.of(EventFixture.record(begun, 1, time(opened)), EventFixture.record(ended, 2, time(closed)))
                        .limit(isClosed ? 2 : 1)
                        .toList(),
                Stream.of(Observation.of(begun), Observation.of(ended))
                        .limit(isClosed ? 2 : 1)
                        .toList());
    }

    private static EnforcementFiled filed(UUID unit, UUID caseId, String region, LocalDate on) {
        return new EnforcementFiled(
                unit, caseId, region + "-PEN-0001", region, Procedure.PENALTY, RightKind.TRADEMARK, on);
    }

    private static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static io.restassured.response.ValidatableResponse publish(String key, String body) {
        return as("publisher")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/publications")
                .then();
    }

    private void byHand(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var change = connection.createStatement()) {
            change.execute("select set_config('app.regions', '*', false)");
            assertThat(change.executeUpdate(statement)).isEqualTo(1);
            change.execute("reset app.regions");
        }
    }

    private static JsonPath rebuild() {
        var job = as("admin").post("/rebuilds").then().statusCode(202).extract().header("Location");
        await(() -> List.of("DONE", "FAILED")
                .contains(as("admin").get(job).jsonPath().getString("status")));
        var end = as("admin").get(job).jsonPath();
        assertThat(end.getString("status")).isEqualTo("DONE");
        return end;
    }

    private static int entries(UUID caseId) {
        var answer = as("officer").get("/cases/" + caseId + "/timeline");
        return answer.statusCode() == 200 ? answer.jsonPath().getList("entries").size() : 0;
    }

    private static void awaitFigures(String user, String region, int year, Procedure procedure, Figures expected) {
        var path = "/closure-rates?region=%s&year=%d&procedure=%s".formatted(region, year, procedure);
        var end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        var seen = figures(user, path);
        while (!seen.equals(expected) && System.nanoTime() < end) {
            pause();
            seen = figures(user, path);
        }
        assertThat(seen).as(path).isEqualTo(expected);
    }

    private static Figures figures(String user, String path) {
        var answer = as(user).get(path).then().statusCode(200).extract().jsonPath();
        return new Figures(answer.getLong("carriedOver"), answer.getLong("opened"), answer.getLong("closed"));
    }

    private static void await(BooleanSupplier truth) {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!truth.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited for a minute").isLessThan(end);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}

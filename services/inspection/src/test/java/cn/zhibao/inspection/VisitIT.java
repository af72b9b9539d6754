package cn.zhibao.inspection;

import static cn.zhibao.testkit.stack.Caller.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.zhibao.testkit.stack.EventProbe;
import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The routes of inspection, with real tokens, over real parts.
@QuarkusTest
@WithTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "inspection"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class VisitIT {

    private static final String VISIT = """
            {"region":"371071","enterprise":"威海某某商贸有限公司","item":"TRADEMARK_USE","plannedOn":"2026-03-02"}""";
    private static final String NOTHING_FOUND = "{\"result\":\"NO_PROBLEM\",\"visitedOn\":\"2026-03-02\"}";
    private static final String PUBLICATION = """
            {"place":"国家企业信用信息公示系统（山东）","publishedOn":"2026-03-27"}""";
    private static final String FOUND = """
            {"result":"FOLLOW_UP_NEEDED","visitedOn":"2026-03-02","finding":{"right":"TRADEMARK","title":"涉嫌使用侵权标识"}}""";

    @Test
    void takesAVisitFromAssignmentToFindingAndNamesNobody() {
        var id = assign("drawer", VISIT)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", matchesPattern(".*/visits/[0-9a-f-]{36}"))
                .body("number", matchesPattern("371071-INS-2026-\\d{4}"))
                .body("status", equalTo("ASSIGNED"))
                .extract()
                .<String>path("id");

        record("inspector", id, "1", FOUND)
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("status", equalTo("RECORDED"))
                .body("finding.title", equalTo("涉嫌使用侵权标识"));

        try (var told = EventProbe.on("inspection.events")) {
            var facts = told.await(3, heard -> heard.key().equals(id));
            assertThat(facts)
                    .extracting(EventProbe.Heard::type)
                    .containsExactly(
                            "cn.zhibao.inspection.visit-assigned.v1",
                            "cn.zhibao.inspection.result-recorded.v1",
                            "cn.zhibao.inspection.finding-raised.v1");
            assertThat(facts).extracting(EventProbe.Heard::value).noneMatch(value -> value.contains("威海某某"));
        }
    }

    @Test
    void recordsOnceAndOnlyWhatTheCallerSaw() {
        var id = assign("inspector", VISIT).statusCode(201).extract().<String>path("id");

        as("inspector")
                .body(NOTHING_FOUND)
                .post("/visits/" + id + "/result")
                .then()
                .statusCode(428);
        record("inspector", id, "7", NOTHING_FOUND).statusCode(412).body("currentVersion", equalTo(1));
        record("inspector", id, "1", NOTHING_FOUND).statusCode(200).body("finding", nullValue());
        record("inspector", id, "2", NOTHING_FOUND)
                .statusCode(409)
                .body("type", equalTo("/problems/inspection/already-recorded"));

        try (var told = EventProbe.on("inspection.events")) {
            assertThat(told.afterSilenceOf(
                            Duration.ofSeconds(1), heard -> heard.key().equals(id)))
                    .hasSize(2);
        }
    }

    /// Twenty working days after Monday 2 March 2026 it is Monday 30 March.
    @Test
    void isToBePublicWithinTwentyWorkingDays() {
        var id = assign("inspector", VISIT).statusCode(201).extract().<String>path("id");
        as("leader").get("/visits/" + id).then().body("deadline", nullValue());

        record("inspector", id, "1", NOTHING_FOUND)
                .statusCode(200)
                .body("deadline.rule", equalTo("PUB-INSPECT"))
                .body("deadline.due", equalTo("2026-03-30"))
                .body("deadline.light", equalTo("RED"));
        assertThat(as("publisher").get("/visits?order=DUE&size=200").jsonPath().getList("items.id", String.class))
                .contains(id);
        as("publisher")
                .get("/visits/" + id + "/clocks")
                .then()
                .body("[0].name.zh", equalTo("抽查结果公示"))
                .body("[0].trace[-1].total", equalTo(20));

        publish("inspector", id, "2", PUBLICATION).statusCode(403);
        publish("publisher", id, "1", PUBLICATION).statusCode(412);
        publish("publisher", id, "2", PUBLICATION)
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("status", equalTo("PUBLISHED"))
                .body("publishedOn", equalTo("2026-03-27"))
                .body("publishedIn", equalTo("国家企业信用信息公示系统（山东）"))
                .body("deadline", nullValue());
        publish("publisher", id, "3", PUBLICATION)
                .statusCode(409)
                .body("type", equalTo("/problems/inspection/already-published"));
        assertThat(as("publisher").get("/visits?order=DUE&size=200").jsonPath().getList("items.id", String.class))
                .doesNotContain(id);
        try (var told = EventProbe.on("inspection.events")) {
            assertThat(told.await(3, heard -> heard.key().equals(id)).getLast())
                    .returns("cn.zhibao.inspection.result-published.v1", EventProbe.Heard::type);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|place",
                "{\"place\":\" \"}|place",
                "{\"place\":\"甲\\u0000\"}|place",
                "{\"place\":\"甲\",\"publishedOn\":\"2026-02-30\"}|publishedOn",
                "{\"place\":\"甲\",\"publishedOn\":\"2026-03-01\"}|publishedOn",
                "{\"place\":\"甲\",\"publishedOn\":\"2099-01-01\"}|publishedOn"
            })
    void namesWhatIsWrongWithAPublication(String body, String field) {
        var id = assign("inspector", VISIT).statusCode(201).extract().<String>path("id");
        record("inspector", id, "1", NOTHING_FOUND).statusCode(200);

        publish("publisher", id, "2", body).statusCode(400).body("errors.field", contains(field));
    }

    @Test
    void keepsRolesAndRegionsApart() {
        var id = assign("drawer", VISIT).statusCode(201).extract().<String>path("id");

        given().get("/visits/" + id).then().statusCode(401);
        given().auth().oauth2("not.a.token").get("/visits/" + id).then().statusCode(401);
        as("mediator").get("/visits/" + id).then().statusCode(403);
        assign("leader", VISIT).statusCode(403);
        record("drawer", id, "1", NOTHING_FOUND).statusCode(403);
        assign("inspector", VISIT.replace("371071", "440400")).statusCode(404);
        as("inspector").get("/visits/" + UUID.randomUUID()).then().statusCode(404);
        as("inspector").get("/visits/" + id).then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void givesTheSameAnswerToTheSameKey() {
        var first = keyed("visit-1", VISIT).statusCode(201).extract().<String>path("id");

        assertThat(keyed("visit-1", VISIT).statusCode(201).extract().<String>path("id"))
                .isEqualTo(first);
        keyed("visit-1", VISIT.replace("TRADEMARK_USE", "AGENCY")).statusCode(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"region\":\"37107\",\"enterprise\":\"甲\",\"item\":\"AGENCY\",\"plannedOn\":\"2026-03-02\"}|region",
                "{\"region\":\"371071\",\"enterprise\":\" \",\"item\":\"AGENCY\",\"plannedOn\":\"2026-03-02\"}|enterprise",
                "{\"region\":\"371071\",\"enterprise\":\"甲\",\"item\":\"FISHING\",\"plannedOn\":\"2026-03-02\"}|item",
                "{\"region\":\"371071\",\"enterprise\":\"甲\",\"item\":\"AGENCY\",\"plannedOn\":\"2026-02-30\"}|plannedOn",
                "{\"region\":\"371071\",\"enterprise\":\"甲\",\"item\":\"AGENCY\"}|plannedOn"
            })
    void namesTheFieldThatIsWrong(String body, String field) {
        assign("drawer", body).statusCode(400).body("errors.field", contains(field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"result\":\"FOLLOW_UP_NEEDED\",\"visitedOn\":\"2026-03-02\"}|finding",
                "{\"result\":\"CORRECTED\",\"visitedOn\":\"2026-03-02\",\"finding\":{\"right\":\"PATENT\",\"title\":\"甲\"}}|finding",
                "{\"result\":\"FOLLOW_UP_NEEDED\",\"visitedOn\":\"2026-03-02\",\"finding\":{\"right\":\"PATENT\",\"title\":\"\"}}|finding.title",
                "{\"result\":\"NO_PROBLEM\",\"visitedOn\":\"2999-03-02\"}|visitedOn",
                "{\"result\":\"A\",\"visitedOn\":\"2026-03-02\"}|result"
            })
    void namesWhatIsWrongWithAResult(String body, String field) {
        var id = assign("drawer", VISIT).statusCode(201).extract().<String>path("id");

        record("inspector", id, "1", body).statusCode(400).body("errors.field", contains(field));
        as("inspector").get("/visits/" + id).then().body("status", equalTo("ASSIGNED"));
    }

    @Test
    void refusesWhatIsNoJson() {
        assign("drawer", "{\"region\":").statusCode(400).body("type", equalTo("/problems/common/malformed"));
    }

    @Test
    void listsByStatusAndKey() {
        var older = assign("drawer", VISIT).extract().<String>path("id");
        var newer = assign("drawer", VISIT).extract().<String>path("id");
        record("inspector", older, "1", NOTHING_FOUND).statusCode(200);

        as("leader")
                .get("/visits?status=ASSIGNED&size=200")
                .then()
                .body("items.id", hasItem(newer))
                .body("items.id", not(hasItem(older)));
        var page = as("leader").get("/visits?size=1").then().extract();
        as("leader")
                .get("/visits?size=1&after=" + page.<String>path("next"))
                .then()
                .body("items.id", not(hasItem(page.<String>path("items[0].id"))));
    }

    private static ValidatableResponse assign(String user, String body) {
        return as(user).body(body).post("/visits").then();
    }

    private static ValidatableResponse keyed(String key, String body) {
        return as("drawer")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/visits")
                .then();
    }

    private static ValidatableResponse publish(String user, String id, String seen, String body) {
        return as(user).header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/visits/" + id + "/publication")
                .then();
    }

    private static ValidatableResponse record(String user, String id, String seen, String body) {
        return as(user).header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/visits/" + id + "/result")
                .then();
    }
}

package cn.zhibao.enforcement;

import static cn.zhibao.enforcement.HearsayFixture.aRoutedCase;
import static cn.zhibao.enforcement.HearsayFixture.say;
import static cn.zhibao.testkit.stack.Caller.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import cn.zhibao.contracts.Sender;
import cn.zhibao.contracts.reference.Route;
import cn.zhibao.testkit.stack.EventProbe;
import cn.zhibao.testkit.stack.TestStack;
import cn.zhibao.testkit.stack.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The routes of enforcement, with real tokens, over real parts.
@QuarkusTest
@WithTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "enforcement"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class EnforcementRoutesIT {

    private static final String DECLINED = "{\"ground\":\"NO_FAULT\"}";
    private static EventProbe told;

    @BeforeAll
    static void listen() {
        told = EventProbe.on("enforcement.events");
    }

    @AfterAll
    static void stopListening() {
        told.close();
    }

    @Test
    void takesACaseFromItsFilingToItsClosing() {
        var id = aClue(Route.PENALTY, "371071");

        change("officer", id, "1", "filing", "{}")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("FILED"))
                .body("filedOn", notNullValue());
        change("officer", id, "2", "decision", "{\"decision\":\"PENALTY\"}")
                .statusCode(200)
                .body("status", equalTo("DECIDED"))
                .body("decision", equalTo("PENALTY"));
        change("approver", id, "3", "closing", "{\"reason\":\"EXECUTED\"}")
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("reason", equalTo("EXECUTED"))
                .body("version", equalTo(4));

        var closed = told.await(heard -> isAbout(heard, id) && heard.type().endsWith("enforcement-closed.v1"));
        assertThat(closed.headers()).containsEntry("ce_streamversion", "4").containsEntry("ce_actororg", "371071");
        assertThat(closed.value()).contains("\"reason\":\"EXECUTED\"");
    }

    @Test
    void adjudicatesAnInfringement() {
        var id = aClue(Route.ADJUDICATION, "371071");
        change("officer", id, "1", "filing", "{}").statusCode(200);

        change("officer", id, "2", "decision", "{\"decision\":\"PENALTY\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/enforcement/decision-of-other-procedure"));
        change("officer", id, "2", "decision", "{\"decision\":\"INFRINGEMENT_ORDER\"}")
                .statusCode(200)
                .body("procedure", equalTo("ADJUDICATION"))
                .body("number", containsString("371071-ADJ-2026-"));
    }

    @Test
    void filesAsOfAnEarlierDayAndSaysSo() {
        var id = aClue(Route.PENALTY, "371071");

        change("approver", id, "1", "filing", "{\"filedOn\":\"2026-04-09\"}")
                .statusCode(200)
                .body("filedOn", equalTo("2026-04-09"));

        var filed = told.await(heard -> isAbout(heard, id) && heard.type().endsWith("enforcement-filed.v1"));
        assertThat(filed.headers()).containsEntry("ce_time", "2026-04-08T16:00:00Z");
    }

    @Test
    void declinesAClue() {
        var id = aClue(Route.PENALTY, "371071");

        change("officer", id, "1", "declination", DECLINED)
                .statusCode(200)
                .body("status", equalTo("NOT_FILED"))
                .body("reason", equalTo("NO_FAULT"));
        change("officer", id, "2", "filing", "{}")
                .statusCode(409)
                .body("type", equalTo("/problems/enforcement/filing-declined"));
    }

    @Test
    void saysNothingOfWhatItRefused() {
        var id = aClue(Route.PENALTY, "371071");

        change("officer", id, "1", "closing", "{\"reason\":\"EXECUTED\"}")
                .statusCode(409)
                .contentType(containsString("application/problem+json"))
                .body("type", equalTo("/problems/enforcement/not-filed-yet"));

        as("officer").get("/enforcements/" + id).then().header("ETag", "\"1\"").body("status", equalTo("VERIFYING"));
        assertThat(told.afterSilenceOf(Duration.ofSeconds(1), heard -> isAbout(heard, id)))
                .extracting(EventProbe.Heard::type)
                .containsExactly("cn.zhibao.enforcement.enforcement-opened.v1");
    }

    @Test
    void asksForTheVersionTheCallerSaw() {
        var id = aClue(Route.PENALTY, "371071");

        as("officer").body("{}").post("/enforcements/" + id + "/filing").then().statusCode(428);
        change("officer", id, "3", "filing", "{}")
                .statusCode(412)
                .body("type", equalTo("/problems/common/stale"))
                .body("currentVersion", equalTo(1));
    }

    @Test
    void givesARepeatedKeyTheSameAnswerAndAnotherBodyNone() {
        var id = aClue(Route.PENALTY, "371071");
        var key = UUID.randomUUID().toString();

        repeat(key, id, DECLINED).statusCode(200).body("version", equalTo(2));
        repeat(key, id, DECLINED).statusCode(200).body("version", equalTo(2));
        repeat(key, id, "{\"ground\":\"OTHER\"}").statusCode(422).body("type", equalTo("/problems/common/key-reused"));
    }

    @Test
    void letsOnlyOfficersAndApproversAct() {
        var id = aClue(Route.PENALTY, "371071");

        change("reviewer", id, "1", "filing", "{}").statusCode(403);
        change("leader", id, "1", "declination", DECLINED).statusCode(403);
        as("mediator").get("/enforcements/" + id).then().statusCode(403);
        as("statistician").get("/enforcements/" + id).then().statusCode(200);
    }

    @Test
    void knowsNobodyWithoutAGoodToken() {
        given().get("/enforcements").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("officer") + "x")
                .get("/enforcements")
                .then()
                .statusCode(401);
    }

    @Test
    void showsNothingOfAForeignRegion() {
        var foreign = aClue(Route.PENALTY, "440402");
        var own = aClue(Route.PENALTY, "371071");

        as("officer").get("/enforcements/" + foreign).then().statusCode(404);
        change("officer", foreign, "1", "filing", "{}").statusCode(404);
        as("officer-huancui").get("/enforcements/" + own).then().statusCode(404);
        as("officer-zhuhai").get("/enforcements/" + foreign).then().statusCode(200);
        as("officer-zhuhai").get("/enforcements?size=200").then().body("items.region.unique()", contains("440402"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "filing|{\"filedOn\":\"2999-01-01\"}|filedOn",
                "filing|{\"filedOn\":\"2026-02-30\"}|filedOn",
                "filing|{\"on\":\"2026-02-03\"}|on",
                "declination|{\"ground\":\"MERCY\"}|ground",
                "declination|{}|ground",
                "decision|{\"decision\":\"GUILTY\"}|decision",
                "closing|{\"reason\":\"BORED\"}|reason"
            })
    void namesTheFieldThatIsWrong(String transition, String body, String field) {
        var id = aClue(Route.PENALTY, "371071");

        change("officer", id, "1", transition, body)
                .statusCode(400)
                .body("type", equalTo("/problems/common/invalid"))
                .body("errors.field", contains(field));
    }

    @Test
    void refusesWhatIsNoJson() {
        var id = aClue(Route.PENALTY, "371071");

        change("officer", id, "1", "decision", "decision=PENALTY")
                .statusCode(400)
                .body("type", equalTo("/problems/common/malformed"));
    }

    @Test
    void pagesByKeyAndStatus() {
        var first = aClue(Route.PENALTY, "371071");
        var second = aClue(Route.PENALTY, "371071");
        change("officer", first, "1", "declination", DECLINED).statusCode(200);
        change("officer", second, "1", "declination", DECLINED).statusCode(200);

        var page = as("officer")
                .get("/enforcements?status=NOT_FILED&size=1")
                .then()
                .body("items", hasSize(1));
        String newest = page.extract().path("items[0].id");
        String next = page.extract().path("next");

        assertThat(newest).isEqualTo(second);
        as("officer")
                .get("/enforcements?status=NOT_FILED&size=1&after=" + next)
                .then()
                .body("items[0].id", equalTo(first));
    }

    private static String aClue(Route route, String region) {
        var caseId = UUID.randomUUID();
        say(Sender.CASE_INTAKE, aRoutedCase(caseId, route, region), 1);
        return told.await(heard ->
                        heard.key().equals(caseId.toString()) && heard.type().endsWith("enforcement-opened.v1"))
                .headers()
                .getOrDefault("ce_subject", "");
    }

    private static boolean isAbout(EventProbe.Heard heard, String id) {
        return id.equals(heard.headers().get("ce_subject"));
    }

    private static ValidatableResponse repeat(String key, String id, String body) {
        return as("officer")
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/enforcements/" + id + "/declination")
                .then();
    }

    private static ValidatableResponse change(String user, String id, String seen, String transition, String body) {
        return as(user).header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/enforcements/" + id + "/" + transition)
                .then();
    }
}

package cn.zhibao.mediation;

import static cn.zhibao.mediation.CaseIntakeFixture.aRoutedCase;
import static cn.zhibao.mediation.CaseIntakeFixture.say;
import static cn.zhibao.testkit.stack.Caller.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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

/// The routes of mediation, with real tokens, over real parts.
@QuarkusTest
@WithTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "mediation"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class MediationRoutesIT {

    private static final String CONSENT = "{\"party\":\"APPLICANT\"}";
    private static final String FAILURE = "{\"reason\":\"IMPASSE\",\"routeHint\":\"PENALTY\"}";
    private static EventProbe told;

    @BeforeAll
    static void listen() {
        told = EventProbe.on("mediation.events");
    }

    @AfterAll
    static void stopListening() {
        told.close();
    }

    @Test
    void takesADisputeFromConsentToAgreement() {
        var id = aDispute("371071");

        change("mediator", id, "1", "consents", CONSENT)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("CONSENT_PENDING"))
                .body("consents", contains("APPLICANT"));
        change("centre", id, "2", "consents", "{\"party\":\"RESPONDENT\"}")
                .statusCode(200)
                .body("status", equalTo("IN_SESSION"))
                .body("consents", contains("APPLICANT", "RESPONDENT"));
        change("mediator", id, "3", "agreement", "{}")
                .statusCode(200)
                .body("status", equalTo("AGREED"))
                .body("endedOn", notNullValue())
                .body("version", equalTo(4));

        var agreed = told.await(heard -> isAbout(heard, id) && heard.type().endsWith("mediation-agreed.v1"));
        assertThat(agreed.headers()).containsEntry("ce_streamversion", "4").containsEntry("ce_actororg", "371071");
    }

    /// Taken up on 28 February 2026 under the rule of then: forty-five working days. March has 22, April 21, and then 6
    /// and 7 May.
    @Test
    void mediatesAComplaintWithinTheTermOfItsAcceptance() {
        var id = aDispute("371071");

        as("mediator")
                .get("/mediations/" + id)
                .then()
                .body("deadline.rule", equalTo("C-MEDIATE"))
                .body("deadline.due", equalTo("2026-05-07"));
        as("mediator")
                .get("/mediations/" + id + "/clocks")
                .then()
                .statusCode(200)
                .body("[0].start", equalTo("2026-02-28"))
                .body("[0].trace[-1].total", equalTo(45));
        change("mediator", id, "1", "failure", FAILURE).statusCode(200).body("deadline", nullValue());
    }

    @Test
    void refusesAgreementWithoutBothConsentsAndSaysNothing() {
        var id = aDispute("371071");
        change("mediator", id, "1", "consents", CONSENT).statusCode(200);

        change("mediator", id, "2", "agreement", "{}")
                .statusCode(409)
                .contentType(containsString("application/problem+json"))
                .body("type", equalTo("/problems/mediation/consent-missing"));
        change("mediator", id, "2", "consents", CONSENT)
                .statusCode(409)
                .body("type", equalTo("/problems/mediation/already-consented"));

        as("officer").get("/mediations/" + id).then().header("ETag", "\"2\"");
        assertThat(told.afterSilenceOf(Duration.ofSeconds(1), heard -> isAbout(heard, id)))
                .extracting(heard -> heard.headers().get("ce_streamversion"))
                .containsExactly("1", "2");
    }

    @Test
    void tellsWhereAFailedDisputeMayGo() {
        var id = aDispute("371071");

        change("mediator", id, "1", "failure", FAILURE)
                .statusCode(200)
                .body("status", equalTo("FAILED"))
                .body("reason", equalTo("IMPASSE"))
                .body("routeHint", equalTo("PENALTY"));
        change("mediator", id, "2", "failure", FAILURE)
                .statusCode(409)
                .body("type", equalTo("/problems/mediation/already-ended"));

        var failed = told.await(heard -> isAbout(heard, id) && heard.type().endsWith("mediation-failed.v1"));
        assertThat(failed.value())
                .contains("\"routeHint\":\"PENALTY\"", "\"reason\":\"IMPASSE\"", "\"title\":\"外观设计专利侵权纠纷\"");
    }

    @Test
    void asksForTheVersionTheCallerSaw() {
        var id = aDispute("371071");

        as("mediator")
                .body(CONSENT)
                .post("/mediations/" + id + "/consents")
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/common/version-missing"));
        change("mediator", id, "7", "consents", CONSENT)
                .statusCode(412)
                .body("type", equalTo("/problems/common/stale"))
                .body("currentVersion", equalTo(1));
    }

    @Test
    void givesARepeatedKeyTheSameAnswerAndAnotherBodyNone() {
        var id = aDispute("371071");
        var key = UUID.randomUUID().toString();

        as("mediator")
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", key)
                .body(CONSENT)
                .post("/mediations/" + id + "/consents")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        as("mediator")
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", key)
                .body(CONSENT)
                .post("/mediations/" + id + "/consents")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        as("mediator")
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", key)
                .body("{\"party\":\"RESPONDENT\"}")
                .post("/mediations/" + id + "/consents")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/common/key-reused"));
    }

    @Test
    void letsOnlyMediatorsAndCentresAct() {
        var id = aDispute("371071");

        change("officer", id, "1", "consents", CONSENT).statusCode(403);
        change("leader", id, "1", "failure", FAILURE).statusCode(403);
        change("inspector", id, "1", "agreement", "{}").statusCode(403);
        as("inspector").get("/mediations/" + id).then().statusCode(403);
        as("auditor").get("/mediations/" + id).then().statusCode(200);
    }

    @Test
    void knowsNobodyWithoutAGoodToken() {
        given().get("/mediations").then().statusCode(401);
        given().auth().oauth2("no.such.token").get("/mediations").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("mediator") + "x")
                .get("/mediations")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/common/unauthenticated"));
    }

    @Test
    void showsNothingOfAForeignRegion() {
        var foreign = aDispute("440402");
        var own = aDispute("371071");

        as("officer").get("/mediations/" + foreign).then().statusCode(404);
        change("mediator", foreign, "1", "consents", CONSENT).statusCode(404);
        as("officer-huancui").get("/mediations/" + own).then().statusCode(404);
        as("officer-zhuhai").get("/mediations/" + foreign).then().statusCode(200);
        as("officer-zhuhai").get("/mediations?size=200").then().body("items.region.unique()", contains("440402"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "consents|{\"party\":\"JUDGE\"}|400|party",
                "consents|{}|400|party",
                "consents|{\"party\":\"APPLICANT\",\"by\":\"x\"}|400|by",
                "failure|{\"reason\":\"IMPORTED\",\"routeHint\":\"NONE\"}|400|reason",
                "failure|{\"reason\":\"REFUSED\"}|400|routeHint"
            })
    void namesTheFieldThatIsWrong(String transition, String body, int status, String field) {
        var id = aDispute("371071");

        change("mediator", id, "1", transition, body)
                .statusCode(status)
                .body("type", equalTo("/problems/common/invalid"))
                .body("errors.field", contains(field));
    }

    @Test
    void refusesWhatIsNoJson() {
        var id = aDispute("371071");

        change("mediator", id, "1", "consents", "{\"party\":")
                .statusCode(400)
                .body("type", equalTo("/problems/common/malformed"));
    }

    @Test
    void knowsNoSuchDispute() {
        as("officer").get("/mediations/" + UUID.randomUUID()).then().statusCode(404);
        as("officer").get("/mediations?status=SETTLED").then().statusCode(404);
        as("officer").get("/mediations?size=0").then().statusCode(400).body("errors.field", contains("size"));
    }

    @Test
    void pagesByKeyAndStatus() {
        var first = aDispute("371071");
        var second = aDispute("371071");
        change("mediator", first, "1", "failure", FAILURE).statusCode(200);
        change("mediator", second, "1", "failure", FAILURE).statusCode(200);

        var page = as("officer")
                .get("/mediations?status=FAILED&size=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        String newest = page.extract().path("items[0].id");
        String next = page.extract().path("next");

        assertThat(newest).isEqualTo(second);
        as("officer")
                .get("/mediations?status=FAILED&size=1&after=" + next)
                .then()
                .body("items[0].id", equalTo(first));
    }

    private static String aDispute(String region) {
        var caseId = UUID.randomUUID();
        say(aRoutedCase(caseId, Route.MEDIATION, region), 1);
        return told.await(heard ->
                        heard.key().equals(caseId.toString()) && heard.type().endsWith("mediation-opened.v1"))
                .headers()
                .getOrDefault("ce_subject", "");
    }

    private static boolean isAbout(EventProbe.Heard heard, String id) {
        return id.equals(heard.headers().get("ce_subject"));
    }

    private static ValidatableResponse change(String user, String id, String seen, String transition, String body) {
        return as(user).header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/mediations/" + id + "/" + transition)
                .then();
    }
}

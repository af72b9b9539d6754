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
    private static final String APPRAISAL = """
            {"on":"2026-04-14","cause":"APPRAISAL","approver":"调委会主任甲","document":"鉴定委托书〔2026〕9号"}""";
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

    /// Five working days of an appraisal in April: 8, 9 (made up), 11, 12 and 13 May follow. Whose words approved it,
    /// and
    /// the document, stay in the room.
    @Test
    void standsStillForAnAppraisalAndTellsNoWordOfIt() {
        var id = aDispute("371071");

        change("centre", id, "1", "suspension", APPRAISAL)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("deadline.state", equalTo("SUSPENDED"))
                .body("deadline.due", nullValue());
        change("mediator", id, "2", "resumption", "{\"on\":\"2026-04-21\"}")
                .statusCode(200)
                .body("deadline.due", equalTo("2026-05-13"));

        as("officer")
                .get("/mediations/" + id + "/clocks")
                .then()
                .body("[0].entries.kind", contains("SUSPENDED", "RESUMED"))
                .body("[0].entries[0].approver", equalTo("调委会主任甲"))
                .body("[0].entries[0].document", equalTo("鉴定委托书〔2026〕9号"));
        var suspended = told.await(heard -> isAbout(heard, id) && heard.type().endsWith("clock-suspended.v1"));
        assertThat(suspended.value())
                .contains("\"rule\":\"C-MEDIATE\"", "\"entry\":2", "\"cause\":\"APPRAISAL\"")
                .doesNotContain("调委会", "鉴定委托书");
    }

    @Test
    void neverCountsWhatIsExcludedUntilItIsTakenBack() {
        var id = aDispute("371071");
        var testing = "{\"from\":\"2026-04-13\",\"to\":\"2026-04-17\",\"cause\":\"TESTING\",\"document\":\"检测报告\"}";

        change("mediator", id, "1", "exclusion", testing).statusCode(200).body("deadline.due", equalTo("2026-05-13"));
        change("mediator", id, "2", "withdrawal", "{\"clock\":\"C-MEDIATE\",\"entry\":2}")
                .statusCode(200)
                .body("deadline.due", equalTo("2026-05-07"));

        var excluded = told.await(heard -> isAbout(heard, id) && heard.type().endsWith("clock-excluded.v1"));
        assertThat(excluded.value()).doesNotContain("检测报告");
        told.await(heard -> isAbout(heard, id) && heard.type().endsWith("clock-withdrawn.v1"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            suspension => {"on":"2099-01-01","cause":"APPRAISAL","approver":"负责人"} => on
            suspension => {"on":"2026-04-14","cause":"HEARING","approver":"负责人"} => entry
            suspension => {"on":"2026-04-14","cause":"APPRAISAL","approver":" "} => approver
            resumption => {"on":"2026-04-14"} => entry
            extension  => {"on":"2026-04-14","amount":15,"approver":"负责人"} => entry
            exclusion  => {"from":"2026-04-24","to":"2026-04-20","cause":"TESTING"} => entry
            withdrawal => {"clock":"C-MEDIATE","entry":7} => entry""")
    void namesTheEntryThatCannotStand(String noun, String body, String field) {
        var id = aDispute("371071");

        change("mediator", id, "1", noun, body).statusCode(400).body("errors.field", contains(field));

        as("officer").get("/mediations/" + id).then().header("ETag", "\"1\"");
    }

    @Test
    void entersNothingAfterTheEnd() {
        var id = aDispute("371071");
        change("mediator", id, "1", "failure", FAILURE).statusCode(200);

        change("mediator", id, "2", "suspension", APPRAISAL)
                .statusCode(409)
                .body("type", equalTo("/problems/mediation/already-ended"));
        change("officer", id, "2", "suspension", APPRAISAL).statusCode(403);
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

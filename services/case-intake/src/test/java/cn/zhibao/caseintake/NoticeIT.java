package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.zhibao.testkit.stack.EventProbe;
import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What whoever brought a matter is told, and the proof that it reached them (告知与送达). Days as in docs/clock-cases.md.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class NoticeIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    /// The Consumer Law asks for the answer within the same seven working days as for the decision.
    @ParameterizedTest
    @CsvSource({"acceptance, ACCEPTANCE", "refusal, REFUSAL"})
    void owesAConsumerTheDecisionUntilItIsSent(String noun, String kind) {
        var id = registered("COMPLAINT");
        owed(id, "").body("owed", hasSize(0));
        post(id, 1, noun, noun.equals("refusal") ? "{\"ground\":\"TIME_BARRED\"}" : "")
                .statusCode(200);

        owed(id, "")
                .body("owed.kind", contains(kind))
                .body("owed[0].since", equalTo(TODAY.toString()))
                .body("owed[0].clock.rule", equalTo("C-ACCEPT"))
                .body("owed[0].clock.due", equalTo("2026-10-15"))
                .body("kinds", contains(kind));
        send(id, 2, kind, "POSTAL").statusCode(200).body("version", equalTo(3));

        owed(id, "").body("owed", hasSize(0)).body("given.kind", contains(kind)).body("given[0].servedOn", nullValue());
    }

    @Test
    void keepsTheProofOfService() {
        var id = accepted("COMPLAINT");
        send(id, 2, "ACCEPTANCE", "POSTAL").statusCode(200);
        var notice = owed(id, "").extract().<String>path("given[0].id");

        serve(id, 3, notice).statusCode(200);

        owed(id, "")
                .body("given[0].servedOn", equalTo(TODAY.toString()))
                .body("given[0].receipt", equalTo("EMS 1234567890123"));
        serve(id, 4, notice).statusCode(409).body("type", equalTo("/problems/case-intake/already-served"));
    }

    @Test
    void servesElectronicallyOnlyUnderASignedConfirmationOfAddress() {
        var id = accepted("COMPLAINT");

        send(id, 2, "ACCEPTANCE", "ELECTRONIC").statusCode(400).body("errors.field", contains("confirmation"));
        post(id, 2, "notices", "{\"kind\":\"ACCEPTANCE\",\"mode\":\"ELECTRONIC\",\"confirmation\":\"确认书 3 号\"}")
                .statusCode(200);

        owed(id, "").body("given[0].confirmation", equalTo("确认书 3 号"));
    }

    @ParameterizedTest
    @CsvSource({"REFUSAL", "SUPPLEMENT", "FILING", "TERMINATION", "RESULT"})
    void tellsNothingThatWasNotDecided(String kind) {
        send(accepted("COMPLAINT"), 2, kind, "DIRECT")
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/nothing-to-tell"));
    }

    @Test
    void owesTheNoticeOfEachRequest() {
        var id = registered("COMPLAINT");
        ask(id, 1, "MATERIALS");
        owed(id, "").body("owed.kind", contains("SUPPLEMENT")).body("owed[0].clock", nullValue());

        send(id, 2, "SUPPLEMENT", "DIRECT").statusCode(200);
        owed(id, "").body("owed", hasSize(0));
    }

    /// Five working days from the decision; that the rule since 15 April keeps the figure is not confirmed.
    @ParameterizedTest
    @CsvSource({"2026-02-12, 2026-02-26, VERIFIED", "2026-09-30, 2026-10-13, UNVERIFIED"})
    void owesAReporterTheFilingDecision(String filingOn, String due, String confidence) {
        var id = routed("REPORT", "PENALTY");

        owed(id, "?filingOn=" + filingOn)
                .body("owed.kind", contains("FILING"))
                .body("owed[0].clock.rule", equalTo("R-INFORM"))
                .body("owed[0].clock.due", equalTo(due))
                .body("owed[0].clock.confidence", equalTo(confidence));
        owed(id, "").body("owed", hasSize(0));
        send(id, 3, "FILING", "DIRECT").statusCode(200);
        owed(id, "?filingOn=" + filingOn).body("owed", hasSize(0));
    }

    @Test
    void owesAConsumerTheEndOfTheMediation() {
        var id = routed("COMPLAINT", "MEDIATION");

        owed(id, "?terminationOn=2026-09-30")
                .body("owed.kind", contains("ACCEPTANCE", "TERMINATION"))
                .body("owed[1].clock.rule", equalTo("C-TERM-INFORM"))
                .body("owed[1].clock.due", equalTo("2026-10-15"));
    }

    @Test
    void owesNothingToWhomNoRuleMentions() {
        owed(accepted("TRANSFER_IN"), "").body("owed", hasSize(0)).body("kinds", contains("ACCEPTANCE"));
    }

    @Test
    void tellsOfNoticesWithoutTheReceipt() {
        var id = accepted("COMPLAINT");
        send(id, 2, "ACCEPTANCE", "POSTAL").statusCode(200);
        serve(id, 3, owed(id, "").extract().path("given[0].id")).statusCode(200);

        try (var probe = EventProbe.on("case-intake.events")) {
            var told = probe.await(4, heard -> heard.value().contains(id));
            assertThat(told.get(2).type()).isEqualTo("cn.zhibao.case-intake.notice-sent.v1");
            assertThat(told.get(3).type()).isEqualTo("cn.zhibao.case-intake.notice-served.v1");
            assertThat(told.toString()).doesNotContain("1234567890123");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            notices  | {"mode":"DIRECT"}                                                    | kind
            notices  | {"kind":"ACCEPTANCE","mode":"PIGEON"}                                | mode
            notices  | {"kind":"ACCEPTANCE","mode":"DIRECT","sentOn":"2999-01-01"}          | sentOn
            notices  | {"kind":"ACCEPTANCE","mode":"DIRECT","sentOn":"2026-09-30"}          | sentOn
            notices  | {"kind":"ACCEPTANCE","mode":"DIRECT","confirmation":"\\u0007"}       | confirmation
            receipts | {"receipt":"回证"}                                                   | notice
            receipts | {"notice":"0199a6f0-1c2b-7d3e-8f40-51627384a5b6","receipt":"回证"}   | notice
            receipts | {"notice":"0199a6f0-1c2b-7d3e-8f40-51627384a5b6","receipt":" "}      | receipt
            """)
    void namesWhatIsWrong(String noun, String body, String field) {
        post(accepted("COMPLAINT"), 2, noun, body).statusCode(400).body("errors.field", hasItem(field));
    }

    @ParameterizedTest
    @CsvSource({"filingOn=2026-02-30, filingOn", "filingOn=x, filingOn", "terminationOn=2999-01-01, terminationOn"})
    void namesADayThatIsNone(String query, String field) {
        as("officer")
                .get("/cases/{id}/notices?" + query, registered("REPORT"))
                .then()
                .statusCode(400)
                .body("errors.field", contains(field));
    }

    @Test
    void refusesAServiceBeforeTheSending() {
        var id = accepted("COMPLAINT");
        send(id, 2, "ACCEPTANCE", "DIRECT").statusCode(200);
        var notice = owed(id, "").extract().<String>path("given[0].id");

        post(id, 3, "receipts", """
                {"notice":"%s","receipt":"回证","servedOn":"%s"}""".formatted(notice, TODAY.minusDays(1)))
                .statusCode(400)
                .body("errors.field", contains("servedOn"));
    }

    @Test
    void turnsTheSecondOfTwoSaversAway() {
        var id = accepted("COMPLAINT");
        send(id, 2, "ACCEPTANCE", "DIRECT").statusCode(200);

        send(id, 2, "ACCEPTANCE", "DIRECT").statusCode(412);
        owed(id, "").body("given", hasSize(1));
    }

    @Test
    void isHiddenFromAnotherDistrict() {
        as("officer-zhuhai")
                .get("/cases/{id}/notices", accepted("COMPLAINT"))
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse owed(String id, String query) {
        return as("reviewer").get("/cases/{id}/notices" + query, id).then().statusCode(200);
    }

    private static ValidatableResponse send(String id, int seen, String kind, String mode) {
        return post(id, seen, "notices", "{\"kind\":\"%s\",\"mode\":\"%s\"}".formatted(kind, mode));
    }

    private static ValidatableResponse serve(String id, int seen, String notice) {
        return post(id, seen, "receipts", "{\"notice\":\"%s\",\"receipt\":\"EMS 1234567890123\"}".formatted(notice));
    }

    private static void ask(String id, int seen, String wanted) {
        post(id, seen, "supplement-requests", """
                {"wanted":"%s","request":"请补交购物凭证","dueOn":"%s"}""".formatted(wanted, TODAY.plusDays(5)))
                .statusCode(200);
    }

    private static String routed(String source, String route) {
        var id = accepted(source);
        post(id, 2, "routing", "{\"route\":\"%s\",\"basis\":\"有初步证据\"}".formatted(route))
                .statusCode(200);
        return id;
    }

    private static String accepted(String source) {
        var id = registered(source);
        post(id, 1, "acceptance", "").statusCode(200);
        return id;
    }

    private static String registered(String source) {
        return as("officer")
                .body("""
                        {"region":"371071","source":"%s","right":"TRADEMARK","title":"涉嫌销售侵权商品","receivedOn":"2026-09-30"}""".formatted(source))
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse post(String id, int seen, String noun, String body) {
        return as("officer")
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/cases/{id}/{noun}", id, noun)
                .then();
    }
}

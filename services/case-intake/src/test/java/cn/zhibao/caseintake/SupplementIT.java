package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
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

/// What whoever brought a matter is asked for, by a day the office sets (补正、限期提供身份证明).
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class SupplementIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void showsWhatIsAwaitedUntilItCame() {
        var id = registered("COMPLAINT", TODAY);

        ask(id, 1, "MATERIALS", TODAY.plusDays(5))
                .statusCode(200)
                .body("version", equalTo(2))
                .body("awaited.wanted", contains("MATERIALS"))
                .body("awaited.dueOn", contains(TODAY.plusDays(5).toString()));
        supplement(id, 2, "MATERIALS", TODAY).statusCode(200).body("awaited", hasSize(0));

        as("reviewer")
                .get("/cases/{id}/supplement-requests", id)
                .then()
                .statusCode(200)
                .body("request", contains("请补交购物凭证"))
                .body("answer", contains("购物小票复印件"))
                .body("receivedOn", contains(TODAY.toString()));
    }

    /// No rule was found by which the clock of acceptance stands still meanwhile.
    @Test
    void letsTheClockOfAcceptanceRunOn() {
        var id = registered("COMPLAINT", LocalDate.of(2026, 9, 30));

        ask(id, 1, "MATERIALS", TODAY.plusDays(5))
                .body("deadline.rule", equalTo("C-ACCEPT"))
                .body("deadline.due", equalTo("2026-10-15"));
    }

    @ParameterizedTest
    @CsvSource({"IDENTITY, IDENTITY", "MATERIALS, MATERIALS_MISSING"})
    void turnsNobodyAwayForWhatIsNotDueYet(String wanted, String ground) {
        var id = registered("COMPLAINT", TODAY);
        ask(id, 1, wanted, TODAY).statusCode(200);

        post(id, 2, "refusal", "{\"ground\":\"%s\"}".formatted(ground))
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/still-awaited"))
                .body("errors.field", contains("ground"))
                .body("errors.message[0]", containsString(TODAY.toString()));
        post(id, 2, "refusal", "{\"ground\":\"TIME_BARRED\"}").statusCode(200);
    }

    /// Whoever provided it and was found wanting all the same is not kept waiting.
    @Test
    void turnsAwayOnIdentityOnceTheProofCame() {
        var id = registered("COMPLAINT", TODAY);
        ask(id, 1, "IDENTITY", TODAY.plusDays(5)).statusCode(200);
        supplement(id, 2, "IDENTITY", TODAY).statusCode(200);

        post(id, 3, "refusal", "{\"ground\":\"IDENTITY\"}").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLAINT,    2026-04-14, 400",
        "COMPLAINT,    2026-04-15, 200",
        "REPORT,       2026-04-15, 400",
        "RIGHT_HOLDER, 2026-04-15, 400"
    })
    void asksForProofOfIdentityUnderTheRuleOfTheFifteenthOfApril(String source, LocalDate receivedOn, int status) {
        ask(registered(source, receivedOn), 1, "IDENTITY", TODAY.plusDays(5)).statusCode(status);
    }

    @Test
    void asksForOneThingOnceAtATime() {
        var id = registered("COMPLAINT", TODAY);
        ask(id, 1, "MATERIALS", TODAY.plusDays(5)).statusCode(200);

        ask(id, 2, "MATERIALS", TODAY.plusDays(6))
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/already-asked"));
        ask(id, 2, "IDENTITY", TODAY.plusDays(6)).statusCode(200);
        supplement(id, 3, "MATERIALS", TODAY).statusCode(200);
        ask(id, 4, "MATERIALS", TODAY.plusDays(6)).statusCode(200);
        as("officer").get("/cases/{id}/supplement-requests", id).then().body("wanted", hasSize(3));
    }

    @Test
    void takesNothingThatWasNotAskedFor() {
        supplement(registered("COMPLAINT", TODAY), 1, "MATERIALS", TODAY)
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/nothing-asked"));
    }

    @Test
    void keepsTheRequestOpenWhenItsAnswerIsOlderThanItself() {
        var id = registered("COMPLAINT", TODAY.minusDays(5));
        ask(id, 1, "MATERIALS", TODAY.plusDays(5)).statusCode(200);

        supplement(id, 2, "MATERIALS", TODAY.minusDays(1)).statusCode(400).body("errors.field", contains("receivedOn"));
        as("officer").get("/cases/{id}", id).then().body("version", equalTo(2)).body("awaited", hasSize(1));
    }

    @Test
    void waitsForNothingOnceTheMatterIsTakenBack() {
        var id = registered("COMPLAINT", TODAY);
        ask(id, 1, "MATERIALS", TODAY.plusDays(5)).statusCode(200);

        post(id, 2, "withdrawal", "{\"reason\":\"已和解\"}").statusCode(200).body("awaited", hasSize(0));
        supplement(id, 3, "MATERIALS", TODAY)
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/not-at-intake"));
    }

    @Test
    void tellsWhatIsAskedForInCodesAlone() {
        var id = registered("COMPLAINT", TODAY);
        ask(id, 1, "MATERIALS", TODAY.plusDays(5)).statusCode(200);
        supplement(id, 2, "MATERIALS", TODAY).statusCode(200);

        try (var probe = EventProbe.on("case-intake.events")) {
            var told = probe.await(3, heard -> heard.value().contains(id));
            assertThat(told.get(1).type()).isEqualTo("cn.zhibao.case-intake.supplement-requested.v1");
            assertThat(told.get(2).type()).isEqualTo("cn.zhibao.case-intake.case-supplemented.v1");
            assertThat(told.toString()).doesNotContain("购物");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            supplement-requests | {"request":"补交","dueOn":"2999-01-01","wanted":"MONEY"}        | wanted
            supplement-requests | {"request":"补交","dueOn":"2999-01-01","wanted":"MATERIALS"}    | dueOn
            supplement-requests | {"request":"补交","dueOn":"+999999999-12-31","wanted":"MATERIALS"} | dueOn
            supplement-requests | {"request":"补交","dueOn":"2026-01-01","wanted":"MATERIALS"}    | dueOn
            supplement-requests | {"request":"补交","wanted":"MATERIALS"}                         | dueOn
            supplement-requests | {"request":" ","dueOn":"2026-12-01","wanted":"MATERIALS"}       | request
            supplements         | {"answer":"\\u0000","wanted":"MATERIALS"}                       | answer
            supplements         | {"answer":"小票","wanted":"MATERIALS","receivedOn":"2999-01-01"} | receivedOn
            supplements         | {"answer":"小票"}                                               | wanted
            """)
    void namesWhatIsWrong(String noun, String body, String field) {
        post(registered("COMPLAINT", TODAY), 1, noun, body).statusCode(400).body("errors.field", hasItem(field));
    }

    @Test
    void turnsTheSecondOfTwoSaversAway() {
        var id = registered("COMPLAINT", TODAY);
        ask(id, 1, "MATERIALS", TODAY.plusDays(5)).statusCode(200);

        ask(id, 1, "IDENTITY", TODAY.plusDays(5)).statusCode(412);
        as("officer").get("/cases/{id}/supplement-requests", id).then().body("wanted", contains("MATERIALS"));
    }

    @Test
    void isHiddenFromAnotherDistrict() {
        var id = registered("COMPLAINT", TODAY);

        as("officer-zhuhai")
                .get("/cases/{id}/supplement-requests", id)
                .then()
                .statusCode(404)
                .body("wanted", nullValue());
    }

    private static ValidatableResponse ask(String id, int seen, String wanted, LocalDate dueOn) {
        return post(id, seen, "supplement-requests", """
                {"wanted":"%s","request":"请补交购物凭证","dueOn":"%s"}""".formatted(wanted, dueOn));
    }

    private static ValidatableResponse supplement(String id, int seen, String wanted, LocalDate receivedOn) {
        return post(id, seen, "supplements", """
                {"wanted":"%s","answer":"购物小票复印件","receivedOn":"%s"}""".formatted(wanted, receivedOn));
    }

    private static String registered(String source, LocalDate receivedOn) {
        return as("officer")
                .body("""
                        {"region":"371071","source":"%s","right":"TRADEMARK","title":"涉嫌销售侵权商品","receivedOn":"%s"}""".formatted(source, receivedOn))
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

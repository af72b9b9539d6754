package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import cn.zhibao.testkit.stack.EventProbe;
import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever brought a matter takes it back (撤回), while it is with the register and not after.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class WithdrawalIT {

    private static final String TODAY = "{\"reason\":\"双方已自行和解\"}";

    @ParameterizedTest
    @CsvSource({"COMPLAINT, C-ACCEPT", "REPORT, R-VERIFY", "RIGHT_HOLDER, P-VERIFY"})
    void stopsTheClockOfAMatterThatIsTakenBack(String source, String rule) {
        var id = registered(source);

        post(id, 1, "withdrawal", "{\"withdrawnOn\":\"2026-10-08\",\"reason\":\"双方已自行和解\"}")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("WITHDRAWN"))
                .body("endedOn", equalTo("2026-10-08"))
                .body("withdrawalReason", equalTo("双方已自行和解"))
                .body("deadline", nullValue());

        as("officer")
                .get("/cases/{id}/clocks", id)
                .then()
                .body("rule", contains(rule))
                .body("[0].state", equalTo("STOPPED"))
                .body("[0].stopped", equalTo("2026-10-08"));
    }

    @Test
    void stopsTheVerificationOfAnAcceptedReportToo() {
        var id = registered("REPORT");
        post(id, 1, "acceptance", "").statusCode(200);

        post(id, 2, "withdrawal", TODAY).statusCode(200).body("deadline", nullValue());
    }

    @Test
    void tellsTheDayAndKeepsTheReasonInTheRegister() {
        var id = registered("COMPLAINT");
        post(id, 1, "withdrawal", "{\"withdrawnOn\":\"2026-10-08\",\"reason\":\"投诉人陈某电话 13800000000 撤回\"}")
                .statusCode(200);

        try (var probe = EventProbe.on("case-intake.events")) {
            var told = probe.await(heard ->
                    heard.value().contains(id) && heard.type().equals("cn.zhibao.case-intake.case-withdrawn.v1"));
            assertThat(told.value()).contains("\"withdrawnOn\":\"2026-10-08\"").doesNotContain("陈某", "13800000000");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"acceptance", "withdrawal"})
    void leavesAWithdrawnMatterAtItsEnd(String noun) {
        var id = registered("COMPLAINT");
        post(id, 1, "withdrawal", TODAY).statusCode(200);

        post(id, 2, noun, noun.equals("acceptance") ? "" : TODAY).statusCode(409);
    }

    @Test
    void leavesARoutedMatterToTheRoomWhereItLies() {
        var id = registered("COMPLAINT");
        post(id, 1, "acceptance", "").statusCode(200);
        post(id, 2, "routing", "{\"route\":\"MEDIATION\",\"basis\":\"双方均愿调解\"}").statusCode(200);

        post(id, 3, "withdrawal", TODAY).statusCode(409).body("type", equalTo("/problems/case-intake/not-at-intake"));
    }

    @Test
    void turnsTheSecondOfTwoSaversAway() {
        var id = registered("COMPLAINT");
        post(id, 1, "acceptance", "").statusCode(200);

        post(id, 1, "withdrawal", TODAY).statusCode(412).body("currentVersion", equalTo(2));
        as("officer")
                .get("/cases/{id}", id)
                .then()
                .body("status", equalTo("ACCEPTED"))
                .body("withdrawalReason", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"withdrawnOn":"2026-09-29","reason":"早于收到"}   | withdrawnOn
            {"withdrawnOn":"2999-01-01","reason":"晚于今天"}   | withdrawnOn
            {"withdrawnOn":"2026-02-30","reason":"没有这一天"} | withdrawnOn
            {"reason":" "}                                    | reason
            {"reason":"\\u0000"}                              | reason
            {}                                                | reason
            """)
    void namesWhatIsWrong(String body, String field) {
        post(registered("COMPLAINT"), 1, "withdrawal", body).statusCode(400).body("errors.field", hasItem(field));
    }

    @Test
    void isForTheOfficersOfTheDistrictAlone() {
        var id = registered("COMPLAINT");

        as("officer-zhuhai")
                .header("If-Match", "\"1\"")
                .body(TODAY)
                .post("/cases/{id}/withdrawal", id)
                .then()
                .statusCode(404);
        as("leader")
                .header("If-Match", "\"1\"")
                .body(TODAY)
                .post("/cases/{id}/withdrawal", id)
                .then()
                .statusCode(403);
    }

    private static String registered(String source) {
        return as("officer")
                .body("""
                        {"region":"371071","source":"%s","right":"PATENT","title":"涉嫌假冒专利","receivedOn":"2026-09-30"}""".formatted(source))
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

package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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

/// Matters are sent their way for reasons that are told in codes.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class RoutingIT {

    private static final String COMPLETE = """
            {"route":"ADJUDICATION","basis":"请求书材料齐全","reasons":["STOP_INFRINGEMENT"],"answers":{"ENTITLED":"YES",
             "CLEAR_RESPONDENT":"YES","CONCRETE_REQUEST":"YES","NO_SUIT_NO_ARBITRATION":"YES"}%s}""";
    private static final String FAST = ",\"fast\":[\"FACTS_CLEAR\",\"EVIDENCE_SUFFICIENT\",\"LITTLE_DISPUTE\"]";

    @Test
    void offersOnlyWhatFits() {
        var id = accepted("RIGHT_HOLDER", "PATENT");

        routing(id)
                .body("ways.route", contains("MEDIATION", "PENALTY", "ADJUDICATION", "REFERRAL"))
                .body("ways[2].reasons.code", contains("STOP_INFRINGEMENT"))
                .body("ways[2].reasons[0].article.zh", equalTo("《专利法》第六十五条"))
                .body("ways[2].reasons[0].confidence", equalTo("VERIFIED"))
                .body("ways[2].conditions", hasSize(4))
                .body("ways[2].conditions.confidence", hasItem("SECONDARY"))
                .body("ways[2].fast.confidence", hasItem("UNVERIFIED"))
                .body("ways[1].conditions", hasSize(4))
                .body("ways[1].fast", hasSize(0))
                .body("ways[1].reasons.code", not(hasItem("TRADEMARK_INFRINGEMENT")))
                .body("chosen", nullValue());
        post(id, 2, "rights", "{\"kind\":\"TRADEMARK\",\"classes\":[9],\"name\":\"海岬\"}")
                .statusCode(200);
        routing(id).body("ways[1].reasons.code", hasItem("TRADEMARK_INFRINGEMENT"));
    }

    @Test
    void tellsReasonsAnswersAndTheFastTrack() {
        var id = accepted("RIGHT_HOLDER", "PATENT");

        post(id, 2, "routing", COMPLETE.formatted(FAST))
                .statusCode(200)
                .body("fast", equalTo(true))
                .body("basis", equalTo("请求书材料齐全"));

        routing(id)
                .body("chosen.reasons.code", contains("STOP_INFRINGEMENT"))
                .body("chosen.answers.ENTITLED", equalTo("YES"))
                .body("chosen.fast", equalTo(true));
        try (var probe = EventProbe.on("case-intake.events")) {
            var told = probe.await(
                    heard -> heard.value().contains(id) && heard.type().endsWith("case-routed.v1"));
            assertThat(told.value())
                    .contains("\"reasons\":[\"STOP_INFRINGEMENT\"]")
                    .contains("\"CLEAR_RESPONDENT\":\"YES\"")
                    .contains("\"fast\":true");
        }
    }

    @Test
    void listsWhatGoesTheFastTrack() {
        var fast = accepted("RIGHT_HOLDER", "PATENT");
        var slow = accepted("RIGHT_HOLDER", "PATENT");
        post(fast, 2, "routing", COMPLETE.formatted(FAST)).statusCode(200);
        post(slow, 2, "routing", COMPLETE.formatted("")).statusCode(200).body("fast", equalTo(false));

        as("officer")
                .get("/cases?fast=true&view=RECENT")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(fast))
                .body("items.id", not(hasItem(slow)));
        as("officer-zhuhai").get("/cases?fast=true").then().body("items.id", not(hasItem(fast)));
    }

    /// Whoever knew no codes goes on as before, and what is told then is what was told before.
    @Test
    void takesWordsAloneAsBefore() {
        var id = accepted("RIGHT_HOLDER", "TRADEMARK");

        post(id, 2, "routing", "{\"route\":\"ADJUDICATION\",\"basis\":\"依据文字\"}")
                .statusCode(200);

        routing(id).body("chosen.reasons", hasSize(0)).body("chosen.basis", equalTo("依据文字"));
        try (var probe = EventProbe.on("case-intake.events")) {
            var told = probe.await(
                    heard -> heard.value().contains(id) && heard.type().endsWith("case-routed.v1"));
            assertThat(told.value()).doesNotContain("reasons", "answers", "fast");
        }
    }

    @Test
    void putsTheReasonsIntoWordsForWhoReadsNoCodes() {
        var id = accepted("RIGHT_HOLDER", "PATENT");

        post(id, 2, "routing", "{\"route\":\"MEDIATION\",\"reasons\":[\"DAMAGES_ONLY\",\"BOTH_WILLING\"]}")
                .statusCode(200)
                .body("basis", equalTo("双方愿意调解；当事人只要求解决赔偿数额"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"route":"MEDIATION"}                                                                    | basis
            {"route":"MEDIATION","reasons":["STOP_INFRINGEMENT"]}                                    | reasons
            {"route":"REFERRAL","reasons":["LAYOUT_COMMITTEE"]}                                      | reasons
            {"route":"ADJUDICATION","reasons":["STOP_INFRINGEMENT"]}                                 | answers.ENTITLED
            {"route":"ADJUDICATION","reasons":["STOP_INFRINGEMENT"],"answers":{"ENTITLED":"NO"}}     | answers.ENTITLED
            {"route":"PENALTY","reasons":["COUNTERFEIT_PATENT"],"answers":{"PUNISHABLE":"NO"}}       | answers.PUNISHABLE
            {"route":"PENALTY","basis":"文字","fast":["FACTS_CLEAR"]}                                | fast
            {"route":"MEDIATION","reasons":["NO_SUCH_REASON"]}                                       | reasons[0]
            """)
    void namesWhatDoesNotGoTogether(String body, String field) {
        var id = accepted("RIGHT_HOLDER", "PATENT");

        post(id, 2, "routing", body).statusCode(400).body("errors.field", hasItem(field));
        as("officer").get("/cases/{id}", id).then().body("status", equalTo("ACCEPTED"));
    }

    @Test
    void isHiddenFromAnotherDistrict() {
        as("officer-zhuhai")
                .get("/cases/{id}/routing", accepted("RIGHT_HOLDER", "PATENT"))
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse routing(String id) {
        return as("reviewer").get("/cases/{id}/routing", id).then().statusCode(200);
    }

    private static ValidatableResponse post(String id, int seen, String noun, String body) {
        return as("officer")
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/cases/{id}/{noun}", id, noun)
                .then();
    }

    private static String accepted(String source, String right) {
        var id = as("officer")
                .body("""
                        {"region":"371071","source":"%s","right":"%s","title":"分办情形"}""".formatted(source, right))
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        post(id, 1, "acceptance", "").statusCode(200);
        return id;
    }
}

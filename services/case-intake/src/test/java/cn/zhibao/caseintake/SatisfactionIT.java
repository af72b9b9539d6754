package cn.zhibao.caseintake;

import static cn.zhibao.caseintake.SatisfactionFixture.GOOD;
import static cn.zhibao.caseintake.SatisfactionFixture.answer;
import static cn.zhibao.caseintake.SatisfactionFixture.over;
import static cn.zhibao.caseintake.SatisfactionFixture.progress;
import static cn.zhibao.caseintake.SatisfactionFixture.record;
import static cn.zhibao.caseintake.SatisfactionFixture.registered;
import static cn.zhibao.caseintake.SatisfactionFixture.standing;
import static cn.zhibao.caseintake.SatisfactionFixture.step;
import static cn.zhibao.caseintake.SatisfactionFixture.year;
import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.zhibao.caseintake.SatisfactionFixture.Receipt;
import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whoever brought a matter is asked once how it was handled, when it is over.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class SatisfactionIT {

    private static final String DAY = "2026-01-15";

    @Test
    void takesOneAnswerOfAMatterThatIsOver() throws SQLException {
        var receipt = registered("COMPLAINT", DAY);
        progress(receipt).body("survey", equalTo("NOT_YET")).body("overOn", nullValue());
        answer(receipt, GOOD).statusCode(409).body("type", equalTo("/problems/case-intake/not-over"));

        step(receipt.id(), 1, "withdrawal", "{\"reason\":\"自行和解\"}").statusCode(200);
        progress(receipt).body("survey", equalTo("OPEN")).body("overOn", notNullValue());
        answer(receipt, GOOD).statusCode(201).body("answeredOn", notNullValue());
        answer(receipt, GOOD).statusCode(409).body("type", equalTo("/problems/case-intake/answered-already"));
        record("officer", receipt.id(), GOOD).statusCode(409);

        progress(receipt).body("survey", equalTo("ANSWERED"));
        standing("leader", receipt.id())
                .statusCode(200)
                .body("answer.overall", equalTo(5))
                .body("answer.comment", equalTo("办得很快"))
                .body("answer.channel", equalTo("ONLINE"))
                .body("answer.recordedBy", nullValue());
        assertThat(told(receipt))
                .as("neither words nor a name")
                .hasSize(1)
                .allSatisfy(fact -> assertThat(fact)
                        .startsWith("cn.zhibao.case-intake.satisfaction-recorded.v1 bearer:code ")
                        .contains("\"overall\":5", "\"channel\":\"ONLINE\"")
                        .doesNotContain("办得很快", "comment"));
    }

    @Test
    void asksWhereTheProceedingEndedAndNoMoreOnceItGoesOn() {
        var receipt = registered("RIGHT_HOLDER", DAY);
        step(receipt.id(), 1, "end", "{}").statusCode(409).body("type", equalTo("/problems/case-intake/no-proceeding"));
        step(receipt.id(), 1, "acceptance", "{}").statusCode(200);
        step(receipt.id(), 2, "routing", "{\"route\":\"MEDIATION\",\"basis\":\"双方均愿调解\"}")
                .statusCode(200);
        progress(receipt).body("survey", equalTo("NOT_YET"));
        standing("officer", receipt.id()).body("mayNoteEnd", equalTo(true)).body("version", equalTo(3));

        step(receipt.id(), 3, "end", "{\"endedOn\":\"2026-01-14\"}")
                .statusCode(400)
                .body("errors.field", contains("endedOn"));
        step(receipt.id(), 2, "end", "{}").statusCode(412);
        step(receipt.id(), 3, "end", "{\"endedOn\":\"2026-02-02\"}").statusCode(200);
        progress(receipt).body("survey", equalTo("OPEN")).body("overOn", equalTo("2026-02-02"));
        record("officer", receipt.id(), GOOD + ",\"answeredOn\":\"2026-02-01\"")
                .statusCode(400)
                .body("errors.field", contains("answeredOn"));

        step(receipt.id(), 4, "routing", "{\"route\":\"PENALTY\",\"basis\":\"调解不成，另行查处\"}")
                .statusCode(200);
        progress(receipt).body("survey", equalTo("NOT_YET"));
        answer(receipt, GOOD).statusCode(409);
    }

    @Test
    void asksWhereItWentToAnotherOfficeOrWasRefused() {
        var referred = registered("OTHER", DAY);
        step(referred.id(), 1, "acceptance", "{}").statusCode(200);
        step(referred.id(), 2, "routing", "{\"route\":\"REFERRAL\",\"basis\":\"属其职责\"}")
                .statusCode(200);
        progress(referred).body("survey", equalTo("OPEN"));
        step(referred.id(), 3, "end", "{}").statusCode(409);

        var refused = registered("COMPLAINT", DAY);
        step(refused.id(), 1, "refusal", "{\"ground\":\"TIME_BARRED\"}").statusCode(200);
        progress(refused).body("survey", equalTo("OPEN"));
    }

    @Test
    void saysWithAWrongCodeWhatItSaysOfANumberThatWasNeverGiven() {
        var over = over("COMPLAINT", DAY);
        var open = registered("COMPLAINT", DAY);
        var absent = new Receipt("", "371071-SRC-1999-0001", "0000000000");

        var answers = Stream.of(over, open, absent)
                .map(receipt -> answer(receipt, "0000000000", GOOD)
                        .statusCode(404)
                        .extract()
                        .asString()
                        .replaceAll("urn:uuid:[0-9a-f-]+", "")
                        .replace("/progress/satisfaction", "/progress"));

        assertThat(answers.distinct()).hasSize(1);
        assertThat(progress(new Receipt("", over.caseNo(), "0000000000"))
                        .extract()
                        .statusCode())
                .isEqualTo(404);
        progress(over).body("survey", equalTo("OPEN"));
    }

    @Test
    void namesWhatIsWrong() {
        var receipt = over("COMPLAINT", DAY);

        answer(receipt, "\"comment\":\"x\"")
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("overall", "toldInTime"));
        answer(receipt, "\"overall\":6,\"toldInTime\":true").statusCode(400).body("errors.field", contains("overall"));
        answer(receipt, "\"overall\":0,\"toldInTime\":true").statusCode(400).body("errors.field", contains("overall"));
        answer(receipt, GOOD.replace("办得很快", "多".repeat(501)))
                .statusCode(400)
                .body("errors.field", contains("comment"));
        record("officer", receipt.id(), GOOD + ",\"answeredOn\":\"2099-01-01\"")
                .statusCode(400)
                .body("errors.field", contains("answeredOn"));
        record("officer", receipt.id(), GOOD + ",\"answeredOn\":\"昨天\"").statusCode(400);
        progress(receipt).body("survey", equalTo("OPEN"));
    }

    /// Six hands at once, by the code and by telephone: one answer is kept, and one fact told.
    @Test
    void keepsOneOfManyAnswersAtOnce() throws SQLException {
        var receipt = over("COMPLAINT", DAY);

        var codes = IntStream.range(0, 6)
                .<IntSupplier>mapToObj(turn -> turn % 2 == 0
                        ? () -> answer(receipt, GOOD).extract().statusCode()
                        : () -> record("officer", receipt.id(), GOOD).extract().statusCode())
                .map(hand -> CompletableFuture.supplyAsync(hand::getAsInt))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(codes).containsOnlyOnce(201).allMatch(code -> code == 201 || code == 409);
        assertThat(told(receipt)).hasSize(1);
    }

    @Test
    void writesDownWhatWasSaidOnTheTelephone() {
        var receipt = over("COMPLAINT", DAY);

        record("leader", receipt.id(), GOOD).statusCode(403);
        record("officer-zhuhai", receipt.id(), GOOD).statusCode(404);
        standing("officer-zhuhai", receipt.id()).statusCode(404);
        record("officer", receipt.id(), GOOD + ",\"answeredOn\":\"2026-01-20\"")
                .statusCode(201)
                .body("channel", equalTo("TELEPHONE"))
                .body("recordedBy", equalTo("officer"));
        progress(receipt).body("survey", equalTo("ANSWERED"));
        answer(receipt, GOOD).statusCode(409);
    }

    /// Of a shielded reporter nobody reads the score beside the matter: not on its page, not in the list, not in the
    /// fact; and nobody rings them up.
    @Test
    void showsNoScoreBesideAShieldedReporter() throws SQLException {
        var receipt = over("REPORT", "2011-03-01");
        as("officer")
                .body("{\"name\":\"钟离雀声\",\"contact\":\"13955550123\"}")
                .post("/cases/{id}/reporter", receipt.id())
                .then()
                .statusCode(201);

        record("officer", receipt.id(), GOOD)
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/shielded-answers-alone"));
        answer(receipt, GOOD.replace("5", "1")).statusCode(201);

        standing("officer", receipt.id())
                .body("survey", equalTo("ANSWERED"))
                .body("isShielded", equalTo(true))
                .body("answer", nullValue());
        var list = year("officer", 2011)
                .body("answered", equalTo(1))
                .body("lines", hasSize(1))
                .body("lines[0].overall", equalTo(1))
                .body("lines[0].caseId", nullValue())
                .body("lines[0].comment", nullValue())
                .body("lines[0].answeredOn", nullValue())
                .extract()
                .asString();
        assertThat(list).doesNotContain(receipt.id(), receipt.caseNo(), "办得很快");
        assertThat(told(receipt)).as("no fact bears the matter").isEmpty();
    }

    @Test
    void countsTheMattersThatEndedInTheYear() {
        answer(over("COMPLAINT", "2012-12-31"), GOOD).statusCode(201);
        answer(over("COMPLAINT", "2013-01-01"), GOOD).statusCode(201);
        answer(over("COMPLAINT", "2013-01-31"), GOOD.replace("5", "4")).statusCode(201);
        answer(over("COMPLAINT", "2013-12-31"), GOOD.replace("5", "3")).statusCode(201);
        over("COMPLAINT", "2013-12-31");
        registered("COMPLAINT", "2013-06-01");

        year("leader", 2013)
                .statusCode(200)
                .body("asked", equalTo(4))
                .body("answered", equalTo(3))
                .body("satisfied", equalTo(2))
                .body("share", equalTo(66.7f))
                .body("isFew", equalTo(true))
                .body("months.month", contains(1, 12))
                .body("months.asked", contains(2, 2))
                .body("months.satisfied", contains(2, 0))
                .body("lines.overall", containsInAnyOrder(5, 4, 3));
        year("statistician", 2014).body("asked", equalTo(0)).body("share", nullValue());
        year("mediator", 2013).statusCode(403);
        year("officer-zhuhai", 2013).statusCode(404);
        as("leader").get("/satisfaction?region=371071&year=12").then().statusCode(400);
    }

    /// The facts of answers that name a matter: type, who, what.
    private static List<String> told(Receipt receipt) throws SQLException {
        try (var database = TestStack.superuser("case_intake");
                var query = database.prepareStatement("""
                        select type || ' ' || actor_subject || ' ' || payload from journal
                        where lane_id = ? and type like '%satisfaction-recorded%'""")) {
            query.setObject(1, UUID.fromString(receipt.id()));
            var found = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}

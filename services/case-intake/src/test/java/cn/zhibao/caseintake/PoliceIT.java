package cn.zhibao.caseintake;

import static cn.zhibao.caseintake.ReferralFixture.RECEIVER;
import static cn.zhibao.caseintake.ReferralFixture.message;
import static cn.zhibao.caseintake.ReferralFixture.raw;
import static cn.zhibao.caseintake.ReferralFixture.registered;
import static cn.zhibao.caseintake.ReferralFixture.seen;
import static cn.zhibao.caseintake.ReferralFixture.send;
import static cn.zhibao.caseintake.ReferralFixture.sent;
import static cn.zhibao.caseintake.ReferralFixture.step;
import static cn.zhibao.caseintake.ReferralFixture.superuser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.zhibao.testkit.stack.EventProbe;
import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the police tell of a transfer and what follows: that they passed it on (转送), and the goods that go to them once
/// they filed it (移交涉案物品).
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class PoliceIT {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
    private static final String GOODS = """
            {"goods":"假冒注册商标的茶叶 120 盒","to":"经侦支队 李某","receipt":"交接〔2026〕9号"}""";

    @Test
    void handsTheGoodsOverOnceThePoliceFiled() throws SQLException {
        var id = filed("2026-09-30");
        seen("officer", id)
                .body("steps", contains("HANDOVER"))
                .body("clocks.rule", hasItem("T-HANDOVER"))
                .body("dueOn", equalTo("2026-10-08"))
                .body("isOverdue", equalTo(true));

        step("officer", id, 4, "handover", GOODS.replace("{", "{\"on\":\"2026-10-08\","))
                .statusCode(200)
                .body("handover.goods", equalTo("假冒注册商标的茶叶 120 盒"))
                .body("handover.to", equalTo("经侦支队 李某"))
                .body("handover.receipt", equalTo("交接〔2026〕9号"))
                .body("handover.on", equalTo("2026-10-08"))
                .body("handover.noGoods", nullValue())
                .body("steps", empty())
                .body("isOverdue", equalTo(false))
                .body("clocks.find { it.rule == 'T-HANDOVER' }.start", equalTo("2026-09-30"))
                .body("clocks.find { it.rule == 'T-HANDOVER' }.due", equalTo("2026-10-08"))
                .body("clocks.find { it.rule == 'T-HANDOVER' }.stopped", equalTo("2026-10-08"))
                .body("clocks.find { it.rule == 'T-HANDOVER' }.overdue", equalTo(0));
        step("officer", id, 5, "handover", GOODS)
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/handover-known"));
        assertThat(told(id, "goods-handed-over"))
                .singleElement()
                .asString()
                .contains("\"goods\":true")
                .doesNotContain("茶叶")
                .doesNotContain("李某");
    }

    /// Counted by hand; the first ends in National Day, the second on a Sunday.
    @ParameterizedTest(name = "T-HANDOVER from {0} is due on {1}")
    @CsvSource({"2026-09-30, 2026-10-08", "2026-10-15, 2026-10-19", "2026-10-06, 2026-10-09", "2026-11-16, 2026-11-19"})
    void runsFromTheDayOnWhichThePoliceFiled(String filedOn, String due) throws SQLException {
        seen("officer", filed(filedOn))
                .body("clocks.find { it.rule == 'T-HANDOVER' }.start", equalTo(filedOn))
                .body("clocks.find { it.rule == 'T-HANDOVER' }.due", equalTo(due))
                .body("clocks.find { it.rule == 'T-HANDOVER' }.term", equalTo(3))
                .body("clocks.find { it.rule == 'T-HANDOVER' }.unit", equalTo("DAY"))
                .body("dueOn", equalTo(due));
    }

    @Test
    void saysWhyThereWasNothingToHandOver() throws SQLException {
        var id = filed("2026-11-20");

        step("officer", id, 4, "handover", "{\"noGoods\":\"网络销售，未查扣实物\"}")
                .statusCode(200)
                .body("handover.noGoods", equalTo("网络销售，未查扣实物"))
                .body("handover.goods", nullValue())
                .body("clocks.find { it.rule == 'T-HANDOVER' }.stopped", equalTo(today().toString()));
        assertThat(told(id, "goods-handed-over")).singleElement().asString().contains("\"goods\":false");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                      | goods
            {"goods":"  ","noGoods":" "}                            | goods
            {"goods":"茶叶","to":"李某","noGoods":"无"}               | noGoods
            {"goods":"茶叶"}                                         | to
            {"goods":"茶叶","to":"李某","on":"2026-11-19"}            | on
            {"goods":"茶叶","to":"李某","on":"2099-01-01"}            | on
            {"goods":"茶叶","to":"李某","on":"2026-02-30"}            | on
            """)
    void namesWhatIsWrongOfAHandover(String body, String field) throws SQLException {
        var id = filed("2026-11-20");

        step("officer", id, 4, "handover", body).statusCode(400).body("errors.field", contains(field));

        seen("officer", id).body("handover", nullValue()).body("version", equalTo(4));
    }

    @Test
    void handsNothingOverBeforeThePoliceFiled() {
        var received = received("{}");
        step("officer", received, 4, "handover", GOODS)
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/transfer-not-filed"));
        step("officer", received, 4, "reply", "{\"outcome\":\"RETURNED\",\"reason\":\"未达追诉标准\"}")
                .statusCode(200)
                .body("clocks.rule", not(hasItem("T-HANDOVER")));
        step("officer", received, 4, "handover", GOODS)
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/transfer-not-filed"));
        var clue = sent(registered(), "CLUE_NOTICE", "POLICE-3710");
        for (var noun : List.of("handover", "forwarding")) {
            step("officer", clue, 1, noun, noun.equals("handover") ? GOODS : "{\"to\":\"烟台市公安局\"}")
                    .statusCode(409)
                    .body("type", equalTo("/problems/case-intake/no-transfer"));
        }
    }

    @RepeatedTest(3)
    void handsTheGoodsOverOnceWhenTwoOfficersEnterItAtOnce() throws Exception {
        var id = filed("2026-11-20");

        try (var two = Executors.newFixedThreadPool(2)) {
            var first = two.submit(() -> entered(id));
            var second = two.submit(() -> entered(id));
            assertThat(List.of(first.get(), second.get()))
                    .containsOnlyOnce(200)
                    .allMatch(status -> status == 200 || status == 409 || status == 412);
        }
        seen("officer", id).body("version", equalTo(5));
    }

    @Test
    void passesATransferOnWithinItsHours() throws SQLException {
        var id = received("{}");
        receivedThen(id, "2026-11-18", "'09:30'");
        seen("officer", id)
                .body("receivedTime", equalTo("09:30:00"))
                .body("steps", containsInAnyOrder("REPLY", "FORWARDING"))
                .body("clocks.rule", not(hasItem("T-POLICE-FWD")));

        step("officer", id, 4, "forwarding", "{\"to\":\"烟台市公安局\",\"on\":\"2026-11-19\",\"time\":\"09:30\"}")
                .statusCode(200)
                .body("forwarding.to", equalTo("烟台市公安局"))
                .body("forwarding.on", equalTo("2026-11-19"))
                .body("steps", contains("REPLY"))
                .body("clocks.rule", contains("T-APPROVE", "T-SEND", "T-POLICE-FWD", "T-POLICE-DECIDE"))
                .body("clocks[2].unit", equalTo("HOUR"))
                .body("clocks[2].due", equalTo("2026-11-19"))
                .body("clocks[2].overdue", equalTo(0))
                .body("clocks[3].start", equalTo("2026-11-18"))
                .body("clocks[3].due", equalTo("2026-11-23"));
        step("officer", id, 5, "forwarding", "{\"to\":\"烟台市公安局\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/forwarding-known"));
        step("officer", id, 5, "reply", "{\"outcome\":\"ACCEPTED\",\"number\":\"7号\",\"on\":\"2026-11-18\"}")
                .statusCode(400)
                .body("errors.field", contains("on"));
        assertThat(told(id, "transfer-forwarded")).singleElement().asString().doesNotContain("烟台");
    }

    @Test
    void saysWhenItWasPassedOnTooLate() throws SQLException {
        var id = received("{}");
        receivedThen(id, "2026-11-18", "'09:30'");

        step("officer", id, 4, "forwarding", "{\"to\":\"烟台市公安局\",\"on\":\"2026-11-19\",\"time\":\"10:31\"}")
                .statusCode(200)
                .body("clocks[2].rule", equalTo("T-POLICE-FWD"))
                .body("clocks[2].overdue", equalTo(2));
    }

    @Test
    void countsNoHoursWhereAMinuteIsNotKnown() {
        var id = received("{}");

        step("officer", id, 4, "forwarding", "{\"to\":\"烟台市公安局\"}")
                .statusCode(200)
                .body("forwarding.time", nullValue())
                .body("clocks.rule", contains("T-APPROVE", "T-SEND", "T-POLICE-DECIDE"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"to":" "}                                                    | to
            {"to":"烟台市公安局","on":"2026-11-17"}                         | on
            {"to":"烟台市公安局","on":"2099-01-01"}                         | on
            {"to":"烟台市公安局","on":"2026-11-18","time":"09:29"}          | time
            {"to":"烟台市公安局","on":"2026-11-18","time":"25:00"}          | time
            """)
    void namesWhatIsWrongOfPassingOn(String body, String field) throws SQLException {
        var id = received("{}");
        receivedThen(id, "2026-11-18", "'09:30'");

        step("officer", id, 4, "forwarding", body).statusCode(400).body("errors.field", contains(field));

        seen("officer", id).body("forwarding", nullValue());
    }

    @Test
    void passesNothingOnBeforeItsReceiptNorAfterTheAnswer() throws SQLException {
        var dispatched = dispatched();
        step("officer", dispatched, 3, "forwarding", "{\"to\":\"烟台市公安局\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/receipt-unknown"));
        step("officer", dispatched, 3, "receipt", "{\"time\":\"23:59\"}").statusCode(400);

        step("officer", filed("2026-11-20"), 4, "forwarding", "{\"to\":\"烟台市公安局\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/referral-answered"));
    }

    @Test
    void isNobodyElsesToEnter() throws SQLException {
        var id = filed("2026-11-20");

        step(RECEIVER, id, 4, "handover", GOODS).statusCode(404);
        step(RECEIVER, id, 4, "forwarding", "{\"to\":\"烟台市公安局\"}").statusCode(404);
        step("leader", id, 4, "handover", GOODS).statusCode(403);
        step("leader", id, 4, "forwarding", "{\"to\":\"烟台市公安局\"}").statusCode(403);
    }

    @Test
    void tellsTheSenderOfAnAnswerInItsOwnMatter() throws SQLException {
        var matter = registered();
        var accepted = sent(matter, "CLUE_NOTICE", "OFFICE-371002");
        var theirs =
                step(RECEIVER, accepted, 1, "acceptance", "").statusCode(200).extract();
        var told = told(accepted, "referral-answered").getFirst();
        assertThat(told)
                .contains("\"caseId\":\"" + matter.id() + "\"", "\"outcome\":\"ACCEPTED\"", "\"kind\":\"CLUE_NOTICE\"")
                .contains("\"number\":\"" + theirs.path("answer.number") + "\"")
                .doesNotContain(theirs.<String>path("answer.caseId"));

        var returned = sent(matter, "JOINT_CASE", "OFFICE-371002");
        step(RECEIVER, returned, 1, "return", "{\"reason\":\"不在本辖区\"}").statusCode(200);
        assertThat(told(returned, "referral-answered"))
                .singleElement()
                .asString()
                .contains("\"outcome\":\"RETURNED\"", matter.id())
                .doesNotContain("辖区");

        var police = filed("2026-11-20");
        assertThat(told(police, "referral-answered")).singleElement().asString().contains("公（经）立字〔2026〕12号");
    }

    /// On the lane of the sender's matter, which is what its time line is made of, and in no stream of the receiver's.
    @Test
    void tellsItOnTheLaneOfTheSendersMatter() {
        var matter = registered();
        var id = sent(matter, "CLUE_NOTICE", "OFFICE-371002");
        step(RECEIVER, id, 1, "acceptance", "").statusCode(200);

        try (var probe = EventProbe.on("case-intake.events")) {
            var heard = probe.await(3, one -> one.value().contains(id));
            assertThat(heard)
                    .filteredOn(one -> one.type().equals("cn.zhibao.case-intake.referral-answered.v1"))
                    .singleElement()
                    .satisfies(one -> assertThat(one.headers())
                            .containsEntry("ce_partitionkey", matter.id())
                            .containsEntry("ce_streamversion", "1"));
        }
    }

    @Test
    @EnabledIf("cn.zhibao.caseintake.NaughtyStrings#areThere")
    void keepsOrRefusesEveryNaughtyTextOfThePolice() throws Exception {
        var goods = new NaughtyStrings.Form(
                Map.of("goods", "茶叶", "to", "李某", "receipt", "9号"),
                Map.of("goods", "handover.goods", "to", "handover.to", "receipt", "handover.receipt"));
        var none = new NaughtyStrings.Form(Map.of("noGoods", "没有物品"), Map.of("noGoods", "handover.noGoods"));
        var forwarded = new NaughtyStrings.Form(Map.of("to", "某分局"), Map.of("to", "forwarding.to"));
        NaughtyStrings.each(() -> {
            var filed = filed("2026-11-20");
            var received = received("{}");
            return (typed, odd) -> {
                goods.fill(typed, odd, body -> enteredAnew(filed, "handover", body));
                // Whoever says neither is asked for the goods.
                if (!typed.isBlank()) {
                    none.fill(typed, odd, body -> enteredAnew(filed, "handover", body));
                }
                forwarded.fill(typed, odd, body -> enteredAnew(received, "forwarding", body));
            };
        });
    }

    /// What was kept before is taken away, so that the next can be entered.
    private static Response enteredAnew(String id, String noun, Map<String, Object> body) {
        try {
            superuser("update referral set handed_over_on = null, handed_over_goods = null, no_goods_reason = null,"
                    + " handed_over_to = null, handover_receipt = null, forwarded_to = null, forwarded_on = null"
                    + " where id = '" + id + "'");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        var version = seen("officer", id).extract().<Integer>path("version");
        return raw(
                "officer",
                id,
                version,
                noun,
                NaughtyStrings.json(body),
                UUID.randomUUID().toString());
    }

    private static int entered(String id) {
        return raw("officer", id, 4, "handover", GOODS, UUID.randomUUID().toString())
                .statusCode();
    }

    private static String dispatched() {
        var id = send("officer", registered(), message("CRIMINAL_TRANSFER", "POLICE-3710", Map.of()))
                .statusCode(201)
                .extract()
                .<String>path("id");
        step("approver", id, 1, "approval", "").statusCode(200);
        step("officer", id, 2, "dispatch", "").statusCode(200);
        return id;
    }

    private static String received(String body) {
        var id = dispatched();
        step("officer", id, 3, "receipt", body).statusCode(200);
        return id;
    }

    /// As though it had gone its way on an earlier day.
    private static void receivedThen(String id, String day, String time) throws SQLException {
        superuser("""
                update referral set entered_at = '%1$sT00:30:00Z', decided_at = '%1$sT00:40:00Z', sent_at = '%1$sT01:00:00Z',
                  received_on = '%1$s', received_time = %2$s where id = '%3$s'""".formatted(day, time, id));
    }

    /// A transfer that the police filed on a day.
    private static String filed(String on) throws SQLException {
        var id = received("{}");
        receivedThen(id, "2026-09-01", "null");
        step(
                        "officer",
                        id,
                        4,
                        "reply",
                        "{\"outcome\":\"ACCEPTED\",\"number\":\"公（经）立字〔2026〕12号\",\"on\":\"" + on + "\"}")
                .statusCode(200);
        return id;
    }

    private static List<String> told(String id, String kind) throws SQLException {
        try (var connection = TestStack.superuser("case_intake");
                var statement = connection.createStatement();
                var found = statement.executeQuery("select cast(payload as text) from journal where type like '%."
                        + kind + ".%' and cast(payload as text) like '%" + id + "%'")) {
            var all = Stream.<String>builder();
            while (found.next()) {
                all.add(found.getString(1));
            }
            return all.build().toList();
        }
    }

    private static LocalDate today() {
        return LocalDate.now(OFFICE);
    }
}

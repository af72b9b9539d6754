package cn.zhibao.caseintake;

import static cn.zhibao.caseintake.ReferralFixture.RECEIVER;
import static cn.zhibao.caseintake.ReferralFixture.THIRD;
import static cn.zhibao.caseintake.ReferralFixture.backdate;
import static cn.zhibao.caseintake.ReferralFixture.box;
import static cn.zhibao.caseintake.ReferralFixture.message;
import static cn.zhibao.caseintake.ReferralFixture.piece;
import static cn.zhibao.caseintake.ReferralFixture.raw;
import static cn.zhibao.caseintake.ReferralFixture.registered;
import static cn.zhibao.caseintake.ReferralFixture.seen;
import static cn.zhibao.caseintake.ReferralFixture.send;
import static cn.zhibao.caseintake.ReferralFixture.sent;
import static cn.zhibao.caseintake.ReferralFixture.step;
import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.zhibao.chassis.store.Transaction;
import cn.zhibao.testkit.stack.EventProbe;
import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What leaves the office for others and what comes from them (移送、线索通报).
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class ReferralIT {

    private static final String INSIDE = "OFFICE-371002";
    private static final String OUTSIDE = "OFFICE-3706";
    private static final String POLICE = "POLICE-3710";

    @Inject
    DataSource database;

    @Test
    void bringsAMatterToTheOtherOfficeWithBothNumbers() {
        var matter = registered();
        var id = sent(matter, "CLUE_NOTICE", INSIDE);
        seen(RECEIVER, id).statusCode(200).body("steps", containsInAnyOrder("ACCEPTANCE", "RETURN"));

        var told = step(RECEIVER, id, 1, "acceptance", "")
                .statusCode(200)
                .body("answer.outcome", equalTo("ACCEPTED"))
                .body("caseNo", equalTo(matter.caseNo()))
                .body("steps", empty())
                .extract();

        var theirs = told.<String>path("answer.caseId");
        as(RECEIVER)
                .get("/cases/{id}", theirs)
                .then()
                .statusCode(200)
                .body("source", equalTo("TRANSFER_IN"))
                .body("channel", equalTo("REGION"))
                .body("region", equalTo("371002"))
                .body("right", equalTo("TRADEMARK"))
                .body("title", equalTo(told.path("subject")))
                .body("caseNo", equalTo(told.path("answer.number")));
        as(RECEIVER).get("/cases/{id}/referrals", theirs).then().body("caseNo", contains(matter.caseNo()));
        as("officer")
                .get("/cases/{id}/referrals", matter.id())
                .then()
                .body("[0].answer.number", equalTo(told.path("answer.number")))
                .body("[0].answer.caseId", nullValue());
        as("officer").get("/cases/{id}", theirs).then().statusCode(404);
    }

    @Test
    void showsTheReceiverTheMessageAndNothingElseOfTheMatter() {
        var matter = registered();
        var piece = piece(matter, "甲" + UUID.randomUUID());
        var id = send("officer", matter, message("CLUE_NOTICE", INSIDE, Map.of("evidence", List.of(piece))))
                .statusCode(201)
                .body("caseId", equalTo(matter.id()))
                .body("pieces.evidenceId", contains(piece))
                .extract()
                .<String>path("id");

        var shown = seen(RECEIVER, id)
                .statusCode(200)
                .body("caseId", nullValue())
                .body("pieces[0].evidenceId", nullValue())
                .body("pieces[0].name", equalTo("进货单.txt"))
                .extract()
                .asString();

        assertThat(shown).doesNotContain(matter.id()).doesNotContain("只有本局知道");
        assertThat(box(RECEIVER, "IN")).contains(id);
        assertThat(box(RECEIVER, "OUT")).doesNotContain(id);
        assertThat(box("officer", "OUT")).contains(id);
        assertThat(box("officer", "IN")).doesNotContain(id);
        for (var path : List.of("", "/referrals", "/evidence", "/clocks", "/parties")) {
            as(RECEIVER).get("/cases/{id}" + path, matter.id()).then().statusCode(404);
        }
        as(RECEIVER).get("/evidence/{id}", piece).then().statusCode(404);
    }

    @Test
    void showsAThirdOfficeNothing() {
        var id = sent(registered(), "CLUE_NOTICE", INSIDE);

        assertThat(box(THIRD, "IN")).doesNotContain(id);
        assertThat(box(THIRD, "OUT")).doesNotContain(id);
        seen(THIRD, id).statusCode(404);
        step(THIRD, id, 1, "acceptance", "").statusCode(404);
        step(THIRD, id, 1, "return", "{\"reason\":\"不属管辖\"}").statusCode(404);
        step("officer", id, 1, "acceptance", "").statusCode(404);
    }

    /// The database itself, asked as the application asks it, with every other guard left out.
    @Test
    void isGuardedByTheDatabaseToo() throws SQLException {
        var matter = registered();
        var piece = piece(matter, "乙" + UUID.randomUUID());
        var id = send("officer", matter, message("CLUE_NOTICE", INSIDE, Map.of("evidence", List.of(piece))))
                .extract()
                .<String>path("id");
        var reported = sent(matter, "CRIMINAL_TRANSFER", POLICE);

        assertThat(count("371002", "referral", id)).isOne();
        assertThat(count("371002", "case_file", matter.id())).isZero();
        assertThat(count("371002", "evidence", piece)).isZero();
        assertThat(count("371002", "referral", reported)).isZero();
        assertThat(count("4404", "referral", id)).isZero();
        assertThat(pieces("371002", id)).isOne();
        assertThat(pieces("4404", id)).isZero();
        assertThatThrownBy(() -> change("371002", "update referral set version = 9 where id = '" + id + "'"))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> change("371071", "update referral set reason = '改' where id = '" + id + "'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> change("371071", "delete from referral_piece where referral_id = '" + id + "'"))
                .hasMessageContaining("permission denied");
        step(RECEIVER, id, 1, "return", "{\"reason\":\"不属管辖\"}").statusCode(200);
        assertThat(answers("371071", id)).isOne();
        assertThat(answers("371002", id)).isOne();
        assertThat(answers("4404", id)).isZero();
    }

    @RepeatedTest(5)
    void registersOneMatterWhenTwoOfficersAcceptAtOnce() throws Exception {
        var body = message("CLUE_NOTICE", INSIDE, Map.of());
        var id = send("officer", registered(), body).extract().<String>path("id");

        var answers = atOnce(() -> accepted(id), () -> accepted(id));

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(matters(body)).isOne();
    }

    @Test
    void registersOneMatterWhenTheRequestIsRepeated() throws SQLException {
        var body = message("CLUE_NOTICE", INSIDE, Map.of());
        var id = send("officer", registered(), body).extract().<String>path("id");
        var key = UUID.randomUUID().toString();

        var first = raw(RECEIVER, id, 1, "acceptance", "", key);
        var again = raw(RECEIVER, id, 1, "acceptance", "", key);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        step(RECEIVER, id, 1, "acceptance", "")
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/referral-answered"));
        assertThat(matters(body)).isOne();
    }

    @Test
    void comesBackWithAReason() {
        var matter = registered();
        var id = sent(matter, "JOINT_CASE", INSIDE);

        step(RECEIVER, id, 1, "return", "{\"reason\":\" \"}").statusCode(400).body("errors.field", contains("reason"));
        step(RECEIVER, id, 1, "return", "{\"reason\":\"经核查不在本辖区\"}").statusCode(200);

        seen("officer", id)
                .body("answer.outcome", equalTo("RETURNED"))
                .body("answer.reason", equalTo("经核查不在本辖区"))
                .body("answer.number", nullValue());
        step(RECEIVER, id, 1, "acceptance", "").statusCode(409);
    }

    @Test
    void isEnteredByTheSenderWhereTheOtherOfficeIsOutside() {
        var id = sent(registered(), "APPRAISAL_RECOGNITION", OUTSIDE);
        seen("officer", id)
                .body("steps", containsInAnyOrder("RECEIPT", "REPLY"))
                .body("toRegion", nullValue());

        step("officer", id, 1, "receipt", "{\"on\":\"2020-01-01\"}").statusCode(400);
        step("officer", id, 1, "receipt", "{}").statusCode(200).body("steps", contains("REPLY"));
        step("officer", id, 2, "receipt", "{}").statusCode(409);
        step("officer", id, 2, "reply", "{\"outcome\":\"ACCEPTED\"}")
                .statusCode(400)
                .body("errors.field", contains("number"));
        step("officer", id, 2, "reply", "{\"outcome\":\"ACCEPTED\",\"number\":\"烟市监案〔2026〕7号\"}")
                .statusCode(200)
                .body("answer.number", equalTo("烟市监案〔2026〕7号"))
                .body("steps", empty());
        step("officer", id, 2, "reply", "{\"outcome\":\"RETURNED\",\"reason\":\"错\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/referral-answered"));
    }

    @Test
    void isAnsweredByNobodyElseWhereTheOtherOfficeIsInside() {
        var id = sent(registered(), "CLUE_NOTICE", INSIDE);

        step("officer", id, 1, "receipt", "{}")
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/answered-by-the-other"));
        step("officer", id, 1, "reply", "{\"outcome\":\"RETURNED\",\"reason\":\"代为退回\"}")
                .statusCode(409);
        step(RECEIVER, id, 1, "reply", "{\"outcome\":\"RETURNED\",\"reason\":\"x\"}")
                .statusCode(404);
    }

    @Test
    void takesATransferToThePoliceThroughItsStages() throws SQLException {
        var id = sent(registered(), "CRIMINAL_TRANSFER", POLICE);
        seen("officer", id)
                .body("status", equalTo("REPORTED"))
                .body("sentAt", nullValue())
                .body("clocks.rule", contains("T-APPROVE"))
                .body("clocks[0].unit", equalTo("DAY"));
        step("officer", id, 1, "approval", "").statusCode(403);
        step("officer", id, 1, "dispatch", "")
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/transfer-not-approved"));

        step("approver", id, 1, "approval", "").statusCode(200).body("clocks.rule", contains("T-APPROVE", "T-SEND"));
        seen("officer", id).body("dueAt", notNullValue()).body("isOverdue", equalTo(false));
        backdate(id, "entered_at", "26 hours");
        backdate(id, "decided_at", "25 hours");
        seen("officer", id).body("isOverdue", equalTo(true));
        step("officer", id, 2, "dispatch", "").statusCode(200).body("status", equalTo("SENT"));
        step("officer", id, 3, "receipt", "{}").statusCode(200).body("clocks.rule", hasItem("T-POLICE-DECIDE"));
        step("officer", id, 4, "reconsideration", "{}").statusCode(409);
        step("officer", id, 4, "reply", "{\"outcome\":\"RETURNED\",\"number\":\"不立字〔2026〕3号\",\"reason\":\"未达追诉标准\"}")
                .statusCode(200)
                .body("steps", contains("RECONSIDERATION"))
                .body("clocks.rule", hasItem("T-RECONSIDER"));
        step("officer", id, 4, "reconsideration", "{}").statusCode(200).body("steps", empty());
        try (var probe = EventProbe.on("case-intake.events")) {
            assertThat(probe.await(5, heard -> heard.toString().contains(id)))
                    .extracting(heard -> heard.headers().get("ce_type"))
                    .contains(
                            "cn.zhibao.case-intake.transfer-reported.v1",
                            "cn.zhibao.case-intake.transfer-approved.v1",
                            "cn.zhibao.case-intake.referral-sent.v1",
                            "cn.zhibao.case-intake.referral-received.v1");
        }
    }

    @Test
    void isRefusedWithAReasonOnFileAndNotByWhoeverReported() {
        var matter = registered();
        var own = send("approver", matter, message("CRIMINAL_TRANSFER", POLICE, Map.of()))
                .statusCode(201)
                .extract()
                .<String>path("id");
        step("approver", own, 1, "approval", "")
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/second-person-needed"));
        var id = sent(matter, "CRIMINAL_TRANSFER", POLICE);

        step("approver", id, 1, "refusal", "{}").statusCode(400).body("errors.field", contains("reason"));
        step("approver", id, 1, "refusal", "{\"reason\":\"情节显著轻微\"}")
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("refusalReason", equalTo("情节显著轻微"))
                .body("steps", empty());

        step("approver", id, 2, "approval", "").statusCode(409);
        step("officer", id, 2, "dispatch", "").statusCode(409);
    }

    @Test
    void givesTheVeryPiecesAwayWhereEvidenceIsTransferred() {
        var matter = registered();
        var piece = piece(matter, "丙" + UUID.randomUUID());
        var hash = as("officer").get("/evidence/{id}", piece).<String>path("sha256");

        send("officer", matter, message("EVIDENCE_TRANSFER", OUTSIDE, Map.of("evidence", List.of(piece))))
                .statusCode(201)
                .body("pieces.sha256", contains(hash));

        as("officer")
                .get("/evidence/{id}/custody", piece)
                .then()
                .body("[0].act", equalTo("HANDED_OVER"))
                .body("[0].counterpart", equalTo("烟台市市场监督管理局"));
        as("officer").get("/evidence/{id}", piece).then().body("status", equalTo("HANDED_OVER"));
        var again = message("EVIDENCE_TRANSFER", OUTSIDE, Map.of("evidence", List.of(piece)));
        send("officer", matter, again).statusCode(409).body("type", equalTo("/problems/case-intake/not-in-that-state"));
        as("officer").get("/cases/{id}/referrals", matter.id()).then().body("", hasSize(1));
    }

    @Test
    void encloseNothingOfAnotherMatter() {
        var foreign = piece(registered(), "丁" + UUID.randomUUID());

        for (var id : List.of(foreign, UUID.randomUUID().toString())) {
            send("officer", registered(), message("CLUE_NOTICE", INSIDE, Map.of("evidence", List.of(id))))
                    .statusCode(400)
                    .body("errors.field", contains("evidence"));
        }
    }

    @Test
    void fallsDueByRuleOrAsAgreed() throws SQLException {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var assist = sent(registered(), "ASSIST_REQUEST", INSIDE);
        seen(RECEIVER, assist)
                .body("clocks.rule", contains("P-ASSIST"))
                .body("clocks[0].term", equalTo(15))
                .body("clocks[0].unit", equalTo("WORKING_DAY"))
                .body("dueOn", notNullValue());
        backdate(assist, "sent_at", "60 days");
        seen(RECEIVER, assist).body("isOverdue", equalTo(true));

        var agreed = Map.<String, Object>of("dueOn", today.plusDays(10).toString());
        send("officer", registered(), message("ASSIST_REQUEST", INSIDE, agreed))
                .statusCode(400)
                .body("errors.field", contains("dueOn"));
        var id = send("officer", registered(), message("JOINT_CASE", INSIDE, agreed))
                .statusCode(201)
                .body("dueOn", equalTo(agreed.get("dueOn")))
                .body("isOverdue", equalTo(false))
                .extract()
                .<String>path("id");
        backdate(id, "due_on", "11 days");
        seen("officer", id).body("isOverdue", equalTo(true));
        step(RECEIVER, id, 1, "return", "{\"reason\":\"已过期\"}").body("isOverdue", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({
        "kind, MARRIAGE, kind",
        "partner, OFFICE-9999, partner",
        "partner, POLICE-3710, ''",
        "partner, OFFICE-371071, partner",
        "subject, '  ', subject",
        "basis, '', basis",
        "reason, '', reason",
        "dueOn, 2026-02-30, dueOn",
        "dueOn, 2020-01-01, dueOn",
        "dueOn, 2099-01-01, dueOn"
    })
    void namesWhatIsWrong(String field, String value, String wrong) {
        var answer = send("officer", registered(), message("CLUE_NOTICE", INSIDE, Map.of(field, value)));

        if (wrong.isEmpty()) {
            answer.statusCode(201);
        } else {
            answer.statusCode(400).body("errors.field", hasItem(wrong));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CRIMINAL_TRANSFER, CUSTOMS-QINGDAO",
        "CUSTOMS_NOTICE, OFFICE-371002",
        "DEPARTMENT_TRANSFER, POLICE-3710"
    })
    void goesOnlyWhereItsKindGoes(String kind, String partner) {
        send("officer", registered(), message(kind, partner, Map.of()))
                .statusCode(400)
                .body("errors.field", contains("partner"));
    }

    @Test
    void knowsTheFiveCities() {
        as("officer")
                .get("/partners")
                .then()
                .statusCode(200)
                .body("findAll { it.kind == 'OFFICE' }.region", hasItem("3702"))
                .body(
                        "findAll { it.kind == 'OFFICE' && !it.inside }.region",
                        containsInAnyOrder("3702", "3706", "3707", "3710", "3711"));
    }

    @Test
    void tellsOfItWithoutItsWords() {
        var matter = registered();
        var id = sent(matter, "CLUE_NOTICE", INSIDE);
        step(RECEIVER, id, 1, "acceptance", "").statusCode(200);

        try (var probe = EventProbe.on("case-intake.events")) {
            var told = probe.await(3, heard -> heard.value().contains(id));
            assertThat(told)
                    .extracting(heard -> heard.headers().get("ce_type"))
                    .containsExactlyInAnyOrder(
                            "cn.zhibao.case-intake.referral-sent.v1",
                            "cn.zhibao.case-intake.referral-accepted.v1",
                            "cn.zhibao.case-intake.referral-answered.v1");
            assertThat(told.toString()).doesNotContain("跨区销售").doesNotContain("仓库");
        }
    }

    private static int accepted(String id) {
        return raw(RECEIVER, id, 1, "acceptance", "", UUID.randomUUID().toString())
                .statusCode();
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        try (var two = Executors.newFixedThreadPool(2)) {
            var first = two.submit(one);
            var second = two.submit(other);
            return List.of(first.get(), second.get());
        }
    }

    private long matters(Map<String, Object> body) throws SQLException {
        return asked("*", "select count(*) from case_file where title = '" + body.get("subject") + "'");
    }

    private long count(String region, String table, String id) throws SQLException {
        return asked(region, "select count(*) from " + table + " where id = '" + id + "'");
    }

    private long pieces(String region, String id) throws SQLException {
        return asked(region, "select count(*) from referral_piece where referral_id = '" + id + "'");
    }

    private long answers(String region, String id) throws SQLException {
        return asked(region, "select count(*) from referral_answer where referral_id = '" + id + "'");
    }

    private long asked(String region, String query) throws SQLException {
        return Transaction.in(database, tx -> {
            try (var statement = tx.createStatement()) {
                statement.execute("select set_config('app.regions', '" + region + "', true)");
                try (var found = statement.executeQuery(query)) {
                    found.next();
                    return found.getLong(1);
                }
            }
        });
    }

    private int change(String region, String sql) throws SQLException {
        return Transaction.in(database, tx -> {
            try (var statement = tx.createStatement()) {
                statement.execute("select set_config('app.regions', '" + region + "', true)");
                return statement.executeUpdate(sql);
            }
        });
    }
}

package cn.zhibao.caseintake;

import static cn.zhibao.caseintake.RewardFixture.GOOD;
import static cn.zhibao.caseintake.RewardFixture.age;
import static cn.zhibao.caseintake.RewardFixture.deed;
import static cn.zhibao.caseintake.RewardFixture.granted;
import static cn.zhibao.caseintake.RewardFixture.propose;
import static cn.zhibao.caseintake.RewardFixture.proposed;
import static cn.zhibao.caseintake.RewardFixture.proposedOn;
import static cn.zhibao.caseintake.RewardFixture.report;
import static cn.zhibao.caseintake.RewardFixture.shield;
import static cn.zhibao.caseintake.RewardFixture.standing;
import static cn.zhibao.caseintake.RewardFixture.told;
import static cn.zhibao.caseintake.RewardFixture.year;
import static cn.zhibao.caseintake.SatisfactionFixture.over;
import static cn.zhibao.caseintake.SatisfactionFixture.progress;
import static cn.zhibao.caseintake.SatisfactionFixture.registered;
import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.zhibao.caseintake.SatisfactionFixture.Receipt;
import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A reward for a report is proposed by one person, granted by another, and fetched once and in time.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class RewardIT {

    private static final String WHY = "{\"reason\":\"同意\"}";
    private static final String FETCHED = "{\"way\":\"COUNTER\"}";

    @Test
    void isProposedGrantedAndFetched() throws SQLException {
        var receipt = report();
        progress(receipt).body("reward", nullValue());
        standing("officer", receipt.id())
                .statusCode(200)
                .body("mayPropose", equalTo(true))
                .body("collectWithin", equalTo("P60D"));
        propose("officer", receipt.id(), GOOD)
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .body("amount", equalTo(500.5f))
                .body("proposedBy", equalTo("officer"));
        String id = standing("leader", receipt.id())
                .body("mayPropose", equalTo(false))
                .body("rewards.decisionNo", contains("威知罚〔2026〕7号"))
                .extract()
                .path("rewards[0].id");
        progress(receipt).body("reward", nullValue());

        deed("officer", id, 1, "collection", FETCHED)
                .statusCode(409)
                .body("type", equalTo(problem("reward-not-granted")));
        deed("approver", id, 1, "grant", WHY)
                .statusCode(200)
                .body("state", equalTo("GRANTED"))
                .body("opinion", equalTo("同意"))
                .body("decidedBy", equalTo("approver"))
                .body("collectBy", equalTo(today().plusDays(60).toString()));
        progress(receipt)
                .body("reward.fetching", equalTo("AWAITED"))
                .body("reward.amount", equalTo(500.5f))
                .body("reward.until", equalTo(today().plusDays(60).toString()));
        progress(new Receipt("", receipt.caseNo(), "0000000000"))
                .statusCode(404)
                .body("reward", nullValue());

        deed("officer", id, 2, "collection", "{\"way\":\"TRANSFER\"}")
                .statusCode(200)
                .body("state", equalTo("COLLECTED"))
                .body("way", equalTo("TRANSFER"))
                .body("recordedBy", equalTo("officer"));
        deed("officer", id, 3, "collection", FETCHED)
                .statusCode(409)
                .body("type", equalTo(problem("reward-collected")));
        progress(receipt)
                .body("reward.fetching", equalTo("COLLECTED"))
                .body("reward.collectedOn", equalTo(today().toString()));
        assertThat(told(receipt.id()))
                .hasSize(3)
                .allSatisfy(fact -> assertThat(fact)
                        .contains(receipt.id(), "\"amountInFen\":50050")
                        .doesNotContain("罚", "同意", "查证", "officer"));
    }

    @Test
    void needsASecondPersonWithTheApproversRole() {
        var receipt = report();
        String own = propose("approver", receipt.id(), GOOD)
                .statusCode(201)
                .extract()
                .path("id");

        for (var noun : List.of("grant", "declination")) {
            deed("approver", own, 1, noun, WHY).statusCode(409).body("type", equalTo(problem("second-person-needed")));
            deed("officer", own, 1, noun, WHY).statusCode(403);
            deed("leader", own, 1, noun, WHY).statusCode(403);
        }
        standing("officer", receipt.id()).body("rewards.state", contains("PROPOSED"));
    }

    @Test
    void mayBeProposedAgainWhereItWasDeclined() throws SQLException {
        var receipt = report();
        var id = proposed(receipt);
        propose("officer", receipt.id(), GOOD).statusCode(409).body("type", equalTo(problem("rewarded-already")));
        deed("approver", id, 1, "declination", "{\"reason\":\"证据不足\"}")
                .statusCode(200)
                .body("state", equalTo("DECLINED"));
        deed("approver", id, 2, "grant", WHY).statusCode(409).body("type", equalTo(problem("reward-decided")));
        deed("officer", id, 2, "collection", FETCHED).statusCode(409);
        progress(receipt).body("reward", nullValue());
        assertThat(told(id))
                .hasSize(2)
                .last()
                .asString()
                .contains("reward-declined")
                .doesNotContain("证据不足");

        granted(receipt);
        propose("officer", receipt.id(), GOOD).statusCode(409);
        standing("auditor", receipt.id()).body("rewards.state", contains("GRANTED", "DECLINED"));
    }

    @Test
    void isForReportsThatAreOver() {
        propose("officer", registered("REPORT", "2026-01-15").id(), GOOD)
                .statusCode(409)
                .body("type", equalTo(problem("reward-before-end")));
        var complaint = over("COMPLAINT", "2026-01-15");
        propose("officer", complaint.id(), GOOD).statusCode(409).body("type", equalTo(problem("not-a-report")));
        standing("officer", complaint.id()).body("isReport", equalTo(false)).body("mayPropose", equalTo(false));
    }

    @Test
    void namesWhatIsWrong() {
        var id = report().id();

        propose("officer", id, "\"reason\":\" \"")
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("amount", "decisionNo", "decisionOn", "reason"));
        for (var amount : List.of("0", "-1", "0.015", "100000000", "1e9", "1e400000000", "\"五百\"")) {
            propose("officer", id, GOOD.replace("500.5", amount))
                    .statusCode(400)
                    .body("errors.field", everyItem(equalTo("amount")))
                    .body("errors.findAll { it.messageEn == it.message }", hasSize(0));
        }
        propose("officer", id, GOOD.replace("2026-02-01", "2026-01-14"))
                .statusCode(400)
                .body("errors.field", contains("decisionOn"));
        propose("officer", id, GOOD.replace("2026-02-01", "2099-01-01"))
                .statusCode(400)
                .body("errors.field", contains("decisionOn"));
        propose("officer", id, GOOD.replace("举报经查证属实", "  ")).statusCode(400).body("errors.field", contains("reason"));
        standing("officer", id).body("rewards", hasSize(0));
    }

    @Test
    void namesWhatIsWrongWithADecisionOrAFetching() {
        var id = proposed(report());
        deed("approver", id, 1, "grant", "{}").statusCode(400).body("errors.field", contains("reason"));
        as("approver").body(WHY).post("/rewards/{id}/grant", id).then().statusCode(428);
        deed("approver", id, 7, "grant", WHY).statusCode(412);
        deed("approver", id, 1, "grant", WHY).statusCode(200);

        deed("officer", id, 2, "collection", "{}").statusCode(400).body("errors.field", contains("way"));
        deed("officer", id, 2, "collection", "{\"way\":\"银行\"}").statusCode(400);
        deed(
                        "officer",
                        id,
                        2,
                        "collection",
                        "{\"way\":\"COUNTER\",\"collectedOn\":\"%s\"}".formatted(today().minusDays(1)))
                .statusCode(400)
                .body("errors.field", contains("collectedOn"));
        deed("officer", id, 2, "collection", "{\"way\":\"COUNTER\",\"collectedOn\":\"2099-01-01\"}")
                .statusCode(400)
                .body("errors.field", contains("collectedOn"));
    }

    @Test
    void lapsesWhenNobodyFetchesItInTime() throws SQLException {
        var receipt = report();
        var id = granted(receipt);
        age(id, 60);
        progress(receipt).body("reward.fetching", equalTo("AWAITED"));
        age(id, 1);

        progress(receipt).body("reward.fetching", equalTo("LAPSED"));
        standing("officer", receipt.id()).body("rewards.state", contains("LAPSED"));
        deed("officer", id, 2, "collection", FETCHED).statusCode(409).body("type", equalTo(problem("reward-lapsed")));
        propose("officer", receipt.id(), GOOD).statusCode(409).body("type", equalTo(problem("rewarded-already")));
        // Fetched on its last day, and written down the day after.
        deed(
                        "officer",
                        id,
                        2,
                        "collection",
                        "{\"way\":\"COUNTER\",\"collectedOn\":\"%s\"}".formatted(today().minusDays(1)))
                .statusCode(200);
        progress(receipt).body("reward.fetching", equalTo("COLLECTED"));
    }

    @Test
    void isNobodysBusinessOutsideTheJurisdiction() throws SQLException {
        var receipt = report();
        var id = granted(receipt);

        propose("officer-zhuhai", receipt.id(), GOOD).statusCode(404);
        standing("officer-zhuhai", receipt.id()).statusCode(404);
        deed("officer-zhuhai", id, 2, "collection", FETCHED).statusCode(404);
        year("officer-zhuhai", 2026).statusCode(404);
        year("mediator", 2026).statusCode(403);
        assertThat(visibleTo("440402", id)).isZero();
        assertThat(visibleTo("371071", id)).isOne();
    }

    /// Six hands at once: one proposal, one decision, one fetching.
    @Test
    void happensOnceHoweverManyHandsThereAre() throws SQLException {
        var receipt = report();
        assertThat(atOnce(
                        hand -> propose("officer", receipt.id(), GOOD).extract().statusCode()))
                .containsOnlyOnce(201)
                .allMatch(code -> code == 201 || code == 409);
        String id = standing("officer", receipt.id())
                .body("rewards", hasSize(1))
                .extract()
                .path("rewards[0].id");

        assertThat(atOnce(hand -> deed("approver", id, 1, hand % 2 == 0 ? "grant" : "declination", WHY)
                        .extract()
                        .statusCode()))
                .containsOnlyOnce(200)
                .allMatch(code -> code == 200 || code == 409 || code == 412);

        var other = report();
        var waiting = granted(other);
        assertThat(atOnce(hand -> deed("officer", waiting, 2, "collection", FETCHED)
                        .extract()
                        .statusCode()))
                .containsOnlyOnce(200)
                .allMatch(code -> code == 200 || code == 409 || code == 412);
        assertThat(told(waiting)).hasSize(3);
    }

    /// Of a shielded reporter no fact names the matter, no list shows it, and only those who work on it see the reward.
    @Test
    void namesNoMatterOfAShieldedReporter() throws SQLException {
        var receipt = report();
        shield(receipt);
        var id = granted(receipt);
        proposedOn(id, LocalDate.of(2016, 5, 5));

        assertThat(told(receipt.id())).as("no fact bears the matter").isEmpty();
        assertThat(told(id))
                .hasSize(2)
                .allSatisfy(fact -> assertThat(fact).doesNotContain(receipt.id(), receipt.caseNo(), "钟离", "1395555"));
        var list = year("leader", 2016)
                .body("lines", hasSize(1))
                .body("lines[0].state", equalTo("GRANTED"))
                .body("lines[0].caseId", nullValue())
                .body("lines[0].decisionNo", nullValue())
                .body("lines[0].proposedOn", nullValue())
                .extract()
                .asString();
        assertThat(list).doesNotContain(receipt.id(), id, receipt.caseNo(), "威知罚", "钟离");

        standing("officer", receipt.id()).body("isShielded", equalTo(true)).body("rewards", hasSize(1));
        for (var reader : List.of("leader", "statistician", "auditor")) {
            standing(reader, receipt.id()).body("rewards", hasSize(0)).body("isShielded", equalTo(true));
        }
        var told = progress(receipt)
                .body("reward.fetching", equalTo("AWAITED"))
                .extract()
                .asString();
        assertThat(told).doesNotContain("钟离", "1395555");
    }

    @Test
    void countsAndAddsThoseProposedInTheYear() throws SQLException {
        var waits = granted(report());
        var lapsed = granted(report());
        var open = proposed(report());
        var nextYear = proposed(report());
        age(lapsed, 70);
        for (var one : List.of(waits, lapsed)) {
            proposedOn(one, LocalDate.of(2017, 1, 1));
        }
        proposedOn(open, LocalDate.of(2017, 12, 31));
        proposedOn(nextYear, LocalDate.of(2018, 1, 1));

        year("leader", 2017)
                .statusCode(200)
                .body("totals.state", contains("PROPOSED", "GRANTED", "DECLINED", "COLLECTED", "LAPSED"))
                .body("totals.count", contains(1, 1, 0, 0, 1))
                .body("totals.sum", contains(500.5f, 500.5f, 0f, 0f, 500.5f))
                .body("lines", hasSize(3))
                .body("lines[0].state", equalTo("PROPOSED"));
        year("statistician", 2019).body("lines", hasSize(0));
        as("leader").get("/rewards?region=371071&year=12").then().statusCode(400);
    }

    private static List<Integer> atOnce(IntFunction<Integer> hand) {
        return IntStream.range(0, 6)
                .mapToObj(turn -> CompletableFuture.supplyAsync(() -> hand.apply(turn)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    /// How many rows of a reward the service's own role sees in a jurisdiction.
    private static int visibleTo(String region, String id) throws SQLException {
        try (var database = TestStack.superuser("case_intake");
                var statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("set local role case_intake_app");
            statement.execute("select set_config('app.regions', '" + region + "', true)");
            try (var rows = statement.executeQuery("select count(*) from reward where id = '" + id + "'")) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static String problem(String name) {
        return "/problems/case-intake/" + name;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}

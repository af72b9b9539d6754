package cn.zhibao.caseintake;

import static cn.zhibao.caseintake.ReferralFixture.RECEIVER;
import static cn.zhibao.caseintake.ReferralFixture.message;
import static cn.zhibao.caseintake.ReferralFixture.send;
import static cn.zhibao.caseintake.ReferralFixture.step;
import static cn.zhibao.caseintake.WorkbookFixture.NUMBER;
import static cn.zhibao.caseintake.WorkbookFixture.checked;
import static cn.zhibao.caseintake.WorkbookFixture.good;
import static cn.zhibao.caseintake.WorkbookFixture.taken;
import static cn.zhibao.caseintake.WorkbookFixture.with;
import static cn.zhibao.caseintake.WorkbookFixture.workbook;
import static cn.zhibao.caseintake.WorklistFixture.change;
import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.zhibao.caseintake.ReferralFixture.Known;
import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Matters are put into hands by rule: proposed with the reasons, or assigned at registration, however they come.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class DistributionIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private final List<String> rules = new ArrayList<>();
    private final List<String> absences = new ArrayList<>();

    @BeforeEach
    void entersTwoOfficers() {
        as("officer").post("/officers").then().statusCode(200);
        as("officer-yu").post("/officers").then().statusCode(200);
    }

    @AfterEach
    void endsWhatWasMade() {
        rules.forEach(id -> as("approver").post("/distribution/rules/{id}/end", id));
        absences.forEach(id -> as("approver").post("/distribution/absences/{id}/disposal", id));
    }

    @Test
    void proposesWithItsReasonsAndAssignsOnlyWhenSomebodySaysSo() throws SQLException {
        var words = aWord();
        var rule = made(Map.of("name", "商标轮流", "words", List.of(words), "way", "IN_TURN"));
        var id = registered("officer", words);

        var proposal = as("approver").get("/cases/{id}/proposal", id).then().statusCode(200);
        proposal.body("handler", equalTo("officer"))
                .body("steps[0].rule", equalTo("商标轮流"))
                .body("steps[0].lastTurn", nullValue())
                .body("steps[0].candidates.subject", equalTo(List.of("officer", "officer-yu")));
        as("officer").get("/cases/{id}", id).then().body("handling.handler", nullValue());
        assertThat(proposed(id)).isEqualTo("officer");

        change("approver", id, 1, "distribution", "{\"handler\":\"officer-yu\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/proposal-changed"));
        change("officer", id, 1, "distribution", "{\"handler\":\"officer\"}").statusCode(403);
        change("approver", id, 1, "distribution", "{\"handler\":\"officer\"}")
                .statusCode(200)
                .body("handling.handler", equalTo("officer"));
        change("approver", id, 2, "distribution", "{\"handler\":\"officer-yu\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/already-claimed"));

        assertThat(toldOf(id)).contains("\"ruleId\":\"" + rule + "\"").contains("\"handler\":\"officer\"");
        as("approver")
                .get("/cases/{id}/proposal", registered("officer", words))
                .then()
                .body("handler", equalTo("officer-yu"))
                .body("steps[0].lastTurn", equalTo("officer"));
    }

    @Test
    void assignsAtRegistrationWhereTheRuleSaysSo() throws SQLException {
        var words = aWord();
        var rule = made(
                Map.of("name", "即时", "words", List.of(words), "way", "NAMED", "officer", "officer-yu", "atOnce", true));

        var id = registered("officer", words);

        as("officer")
                .get("/cases/{id}", id)
                .then()
                .body("handling.handler", equalTo("officer-yu"))
                .body("version", equalTo(2));
        assertThat(toldOf(id)).contains(rule);
        assertThat(proposedOf(id)).isFalse();
        as("officer").get("/cases/{id}", registered("officer", aWord())).then().body("handling.handler", nullValue());
    }

    @Test
    void assignsAtOnceWhatAnotherOfficeSent() {
        var words = aWord();
        made(Map.of("name", "来函", "words", List.of(words), "way", "NAMED", "officer", "officer-yu", "atOnce", true));
        var theirs = as(RECEIVER)
                .body("""
                        {"region":"371002","source":"REPORT","right":"TRADEMARK","title":"外区线索"}""")
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var message = send(
                        RECEIVER,
                        new Known(theirs, ""),
                        message("CLUE_NOTICE", "OFFICE-371071", Map.of("subject", words)))
                .statusCode(201)
                .extract()
                .<String>path("id");

        var ours = step("officer", message, 1, "acceptance", "")
                .statusCode(200)
                .extract()
                .<String>path("answer.caseId");

        as("officer")
                .get("/cases/{id}", ours)
                .then()
                .body("source", equalTo("TRANSFER_IN"))
                .body("handling.handler", equalTo("officer-yu"));
    }

    @Test
    void assignsTheRowsOfAWorkbookInTurnAndUndoesThemStill() throws IOException, SQLException {
        var words = aWord();
        var rule = made(Map.of("name", "导入轮流", "words", List.of(words), "way", "IN_TURN", "atOnce", true));
        var rows = IntStream.range(0, 4).mapToObj(at -> unnumbered(words + at)).toList();
        var id = checked(workbook(
                Stream.concat(rows.stream(), Stream.of(unnumbered(aWord()))).toList()));
        taken(id);

        var cases = ofWorkbook(id);
        assertThat(cases.stream().map(one -> String.valueOf(handler(one))))
                .containsExactly("officer", "officer-yu", "officer", "officer-yu", "null");
        assertThat(toldOf(cases.getFirst())).contains(rule);
        assertThat(handler(registered("officer", words)))
                .as("the turn goes on after the workbook")
                .isEqualTo("officer");

        as("officer").post("/workbooks/{id}/undoing", id).then().statusCode(200).body("withdrawn", equalTo(5));
    }

    @Test
    void passesOverWhoeverIsAwayAndSaysSo() {
        var words = aWord();
        made(Map.of("name", "轮流", "words", List.of(words), "way", "IN_TURN"));
        absences.add(as("approver")
                .body(Map.of(
                        "region",
                        "371071",
                        "officer",
                        "officer",
                        "from",
                        TODAY.toString(),
                        "to",
                        TODAY.plusDays(2).toString()))
                .post("/distribution/absences")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));

        as("approver")
                .get("/cases/{id}/proposal", registered("officer", words))
                .then()
                .body("handler", equalTo("officer-yu"))
                .body("steps[0].candidates[0].awayTo", equalTo(TODAY.plusDays(2).toString()));
        as("approver").get("/distribution/absences").then().body("subject", hasItem("officer"));
        as("officer-huancui").get("/distribution/absences").then().body("id", not(hasItem(absences.getFirst())));
    }

    /// Many registrations at one moment: each turn is taken once, so the two have as many as each other.
    @Test
    void takesNoTurnTwiceHoweverManyComeAtOnce() throws Exception {
        var words = aWord();
        made(Map.of("name", "轮流", "words", List.of(words), "way", "IN_TURN", "atOnce", true));

        try (var many = Executors.newFixedThreadPool(8)) {
            Callable<String> one = () -> registered("officer", words);
            var ids = many.invokeAll(IntStream.range(0, 12).mapToObj(at -> one).toList()).stream()
                    .map(answer -> answer.resultNow())
                    .toList();

            assertThat(ids.stream().filter(id -> handler(id).equals("officer"))).hasSize(6);
            assertThat(ids.stream().filter(id -> handler(id).equals("officer-yu")))
                    .hasSize(6);
        }
    }

    /// The fewest are counted after whoever came just before has been served.
    @Test
    void countsTheFewestAnewHoweverManyComeAtOnce() throws Exception {
        var words = aWord();
        made(Map.of("name", "最少", "words", List.of(words), "way", "FEWEST", "atOnce", true));
        var before = Math.abs(open("officer") - open("officer-yu"));

        try (var many = Executors.newFixedThreadPool(8)) {
            Callable<String> one = () -> registered("officer", words);
            many.invokeAll(IntStream.range(0, before + 10).mapToObj(at -> one).toList())
                    .forEach(answer -> assertThat(answer.resultNow()).isNotEmpty());
        }

        assertThat(Math.abs(open("officer") - open("officer-yu"))).isLessThanOrEqualTo(1);
    }

    @Test
    void keepsRulesOfARegionFromAllOthers() {
        var rule = made(Map.of("name", "轮流", "words", List.of(aWord()), "way", "IN_TURN"));

        as("approver").get("/distribution/rules").then().body("id", hasItem(rule));
        as("officer-huancui").get("/distribution/rules").then().body("id", not(hasItem(rule)));
        as("officer").post("/distribution/rules/{id}/end", rule).then().statusCode(403);
        as("approver")
                .body(rule("371002", Map.of("name", "别处", "way", "IN_TURN")))
                .post("/distribution/rules")
                .then()
                .statusCode(404);
        as("approver").post("/distribution/rules/{id}/end", rule).then().statusCode(200);
        as("approver").post("/distribution/rules/{id}/end", rule).then().statusCode(404);
        as("approver").get("/distribution/rules").then().body("id", not(hasItem(rule)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"region\":\"371071\",\"place\":0,\"name\":\"x\",\"way\":\"IN_TURN\"}",
                "{\"region\":\"371071\",\"place\":1,\"name\":\" \",\"way\":\"IN_TURN\"}",
                "{\"region\":\"371071\",\"place\":1,\"name\":\"x\",\"way\":\"SIDEWAYS\"}",
                "{\"region\":\"371071\",\"place\":1,\"name\":\"x\",\"way\":\"NAMED\"}",
                "{\"region\":\"371071\",\"place\":1,\"name\":\"x\",\"way\":\"FEWEST\",\"officer\":\"officer\"}",
                "{\"region\":\"371071\",\"place\":1,\"name\":\"x\",\"way\":\"IN_TURN\",\"words\":[\"\"]}",
                "{\"region\":\"371071\",\"place\":1,\"name\":\"x\",\"way\":\"IN_TURN\",\"beginsOn\":\"2020-01-01\"}",
                "{\"region\":\"x\",\"place\":1,\"name\":\"x\",\"way\":\"IN_TURN\"}",
                "{}"
            })
    void namesWhatIsNoRule(String body) {
        as("approver")
                .body(body)
                .post("/distribution/rules")
                .then()
                .statusCode(400)
                .contentType(containsString("application/problem+json"));
    }

    @Test
    void namesWhatIsNoAbsence() {
        absence("stranger", TODAY, TODAY).statusCode(400).body("errors.field", contains("officer"));
        absence("officer", TODAY, TODAY.minusDays(1)).statusCode(400).body("errors.field", contains("to"));
        absence("officer", TODAY.minusDays(9), TODAY.minusDays(1))
                .statusCode(400)
                .body("errors.field", contains("to"));
        absence("officer", TODAY, TODAY.plusDays(400)).statusCode(400).body("errors.field", contains("to"));
    }

    private static ValidatableResponse absence(String officer, LocalDate from, LocalDate to) {
        return as("approver")
                .body(Map.of("region", "371071", "officer", officer, "from", from.toString(), "to", to.toString()))
                .post("/distribution/absences")
                .then();
    }

    private String made(Map<String, Object> terms) {
        var id = as("approver")
                .body(rule("371071", terms))
                .post("/distribution/rules")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        rules.add(id);
        return id;
    }

    private static Map<String, Object> rule(String region, Map<String, Object> terms) {
        var body = new java.util.HashMap<String, Object>(terms);
        body.put("region", region);
        body.put("place", 1);
        return body;
    }

    private static String registered(String officer, String word) {
        return as(officer)
                .body("""
                        {"region":"371071","source":"REPORT","right":"TRADEMARK","title":"涉嫌 %s"}""".formatted(word))
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String handler(String id) {
        return as("officer").get("/cases/{id}", id).path("handling.handler");
    }

    private static int open(String officer) throws SQLException {
        return Integer.parseInt(
                asked("select count(*) from case_file where waits_with = ? and region = '371071'", officer));
    }

    /// A row that passes, about no right that other tests count matters of.
    private static List<String> unnumbered(String title) {
        return with(good(title), NUMBER, "");
    }

    private static List<String> ofWorkbook(String id) throws SQLException {
        return List.of(asked(
                        "select string_agg(case_id::text, ' ' order by line) from workbook_row where workbook_id::text = ?",
                        id)
                .split(" "));
    }

    /// What the journal says of the assignment of a matter.
    private static String toldOf(String id) throws SQLException {
        return asked(
                "select payload::text from journal where lane_id::text = ? and type like '%.case-assigned.v1'", id);
    }

    private static String asked(String query, String value) throws SQLException {
        try (var superuser = TestStack.superuser("case_intake");
                var ask = superuser.prepareStatement(query)) {
            ask.setString(1, value);
            try (var row = ask.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        }
    }

    private static String proposed(String id) {
        return as("approver")
                .get("/distribution/proposals?size=100")
                .then()
                .statusCode(200)
                .extract()
                .path("find { it.id == '%s' }.proposal.handler".formatted(id));
    }

    private static boolean proposedOf(String id) {
        return as("approver")
                .get("/distribution/proposals?size=100")
                .<List<String>>path("id")
                .contains(id);
    }

    private static String aWord() {
        return UUID.randomUUID().toString();
    }
}

package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.zhibao.chassis.store.Now;
import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The register of experts and technical investigators, and who of them is asked in a matter.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class ExpertIT {

    private static final String HOME = "371071";
    private static final String CONTACT = "0631-5190000";
    private static final String PURPOSE = "判断被控产品的结构是否相同";
    private static final String WHY = "{\"reason\":\"改请他人\"}";

    @Test
    void listsSomebodyAndEndsTheTermOnce() throws SQLException {
        var id = expert("终期明", "海岬大学");

        as("officer").get("/experts/{id}", id).then().statusCode(200).body("active", equalTo(true));
        end("officer", id, 1).statusCode(403);
        end("approver", id, 1)
                .statusCode(200)
                .body("active", equalTo(false))
                .body("endedOn", equalTo(today().toString()));
        end("approver", id, 1).statusCode(412);
        end("approver", id, 2).statusCode(409).body("type", equalTo("/problems/case-intake/expert-over"));
        assertThat(told(id)).isEqualTo("expert-listed expert-delisted");
        assertThat(payloads(id)).doesNotContain("终期明").doesNotContain(CONTACT).doesNotContain("海岬大学");
    }

    @Test
    void namesTheFieldThatIsWrong() {
        list("approver", with("until", today().minusDays(2).toString()))
                .statusCode(400)
                .body("errors.field", contains("until"));
        list("approver", with("fields", List.of())).statusCode(400).body("errors.field", hasItem("fields"));
        list("approver", with("fields", List.of("OTHER"))).statusCode(400).body("errors.field", contains("fieldNote"));
        list("approver", with("name", " ")).statusCode(400).body("errors.field", hasItem("name"));
        list("approver", with("employer", "")).statusCode(400).body("errors.field", hasItem("employer"));
        list("officer", with("name", "科员无权")).statusCode(403);
        list("approver", with("region", "440403")).statusCode(404);
    }

    @Test
    void showsTheContactToThoseWhoAskAndKeepAlone() {
        var id = expert("联系人", "海岬大学");

        for (var user : List.of("officer", "approver")) {
            as(user).get("/experts/{id}", id).then().statusCode(200).body("contact", equalTo(CONTACT));
        }
        for (var user : List.of("reviewer", "statistician", "leader", "auditor")) {
            as(user).get("/experts/{id}", id).then().statusCode(200).body("contact", nullValue());
            assertThat(as(user).queryParam("size", 200).get("/experts").asString())
                    .contains("联系人")
                    .doesNotContain(CONTACT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"欧阳知渔", "知渔", "oyzy", "ouyangzhi", "ＯＹ ＺＹ"})
    void findsByNameSyllablesAndInitials(String typed) {
        var id = expert("欧阳知渔", "海岬大学");
        var other = expert("司马明", "海岬大学");

        as("officer")
                .queryParam("q", typed)
                .queryParam("size", 200)
                .get("/experts")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.id", not(hasItem(other)));
    }

    @Test
    void narrowsByKindAndFieldAndOffersOnlyWhoseTermCoversToday() {
        var now = expert("现任", "海岬大学");
        var over = listed(with(
                "from",
                today().minusYears(1).toString(),
                "until",
                today().minusDays(1).toString()));
        var later = listed(with(
                "from",
                today().plusDays(1).toString(),
                "until",
                today().plusYears(1).toString()));
        var lawyer = listed(with("kind", "EXPERT", "fields", List.of("TRADEMARK_LAW")));
        var ended = expert("已终止", "海岬大学");
        end("approver", ended, 1).statusCode(200);
        var caseId = matter("只请现任");

        as("officer")
                .queryParam("size", 200)
                .get("/cases/{id}/experts", caseId)
                .then()
                .statusCode(200)
                .body("offered.id", hasItem(now))
                .body("offered.id", hasItem(lawyer))
                .body("offered.id", not(hasItem(over)))
                .body("offered.id", not(hasItem(later)))
                .body("offered.id", not(hasItem(ended)));
        as("officer")
                .queryParam("field", "TRADEMARK_LAW")
                .queryParam("kind", "EXPERT")
                .get("/cases/{id}/experts", caseId)
                .then()
                .body("offered.id", hasItem(lawyer))
                .body("offered.id", not(hasItem(now)));
        for (var one : List.of(over, later, ended, UUID.randomUUID().toString())) {
            assign("officer", caseId, 1, one).statusCode(400).body("errors.field", contains("expertId"));
        }
    }

    @Test
    void asksOneOnceTakesTheOpinionOnceAndLetsGo() throws SQLException {
        var expert = expert("意见人", "海岬大学");
        var id = matter("请专家看结构");

        assign("reviewer", id, 1, expert).statusCode(403);
        assign("officer", id, 1, expert)
                .statusCode(200)
                .body("version", equalTo(2))
                .body("assignments.name", contains("意见人"))
                .body("assignments[0].purpose", equalTo(PURPOSE))
                .body("offered.id", not(hasItem(expert)));
        assign("officer", id, 2, expert).statusCode(409).body("type", equalTo("/problems/case-intake/expert-stands"));
        var assignment = assignments(id).getFirst();
        opine(id, 2, assignment, "{\"opinion\":\" \"}").statusCode(400).body("errors.field", hasItem("opinion"));
        opine(id, 2, assignment, "{\"opinion\":\"相同\",\"givenOn\":\"%s\"}".formatted(today().plusDays(1)))
                .statusCode(400)
                .body("errors.field", contains("givenOn"));
        opine(id, 2, assignment, "{\"opinion\":\"相同\",\"givenOn\":\"%s\"}".formatted(today().minusDays(1)))
                .statusCode(400)
                .body("errors.field", contains("givenOn"));
        opine(id, 2, assignment, "{\"opinion\":\"结构相同，惟卡扣不同\"}")
                .statusCode(200)
                .body("assignments[0].opinion", equalTo("结构相同，惟卡扣不同"))
                .body("assignments[0].opinionOn", equalTo(today().toString()));
        opine(id, 3, assignment, "{\"opinion\":\"再说一次\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/opinion-given"));
        release(id, 3, assignment, "{\"reason\":\"\"}").statusCode(400);
        release(id, 3, assignment, WHY)
                .statusCode(200)
                .body("assignments[0].releaseReason", equalTo("改请他人"))
                .body("assignments[0].opinion", equalTo("结构相同，惟卡扣不同"));
        release(id, 4, assignment, WHY).statusCode(409).body("type", equalTo("/problems/case-intake/expert-released"));
        release(id, 4, UUID.randomUUID().toString(), WHY).statusCode(404);
        assign("officer", id, 4, expert).statusCode(200).body("assignments", hasSize(2));

        assertThat(told(id))
                .isEqualTo("case-registered expert-assigned expert-opinion-given expert-released expert-assigned");
        assertThat(payloads(id))
                .doesNotContain("意见人")
                .doesNotContain("海岬大学")
                .doesNotContain(CONTACT)
                .doesNotContain(PURPOSE)
                .doesNotContain("卡扣")
                .doesNotContain("改请他人");
    }

    @Test
    void refusesWhoStatesAConflict() throws SQLException {
        var expert = expert("回避人", "海岬大学");
        var id = matter("应当回避");

        assign("officer", id, 1, asked(expert, "recusal", "CONFLICT"))
                .statusCode(400)
                .body("errors.field", contains("conflict"));
        assign("officer", id, 1, asked(expert, "recusal", "CONFLICT", "conflict", "曾为请求人设计该产品"))
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/expert-in-conflict"));
        assign("officer", id, 1, asked(expert, "conflict", "曾为请求人设计该产品"))
                .statusCode(400)
                .body("errors.field", contains("conflict"));
        assign("officer", id, 1, asked(expert, "recusal", "也许")).statusCode(400);
        assign("officer", id, 1, asked(expert, "askedOn", today().plusDays(1).toString()))
                .statusCode(400)
                .body("errors.field", contains("askedOn"));
        assign("officer", id, 1, asked(expert, "askedOn", today().minusDays(60).toString()))
                .statusCode(400)
                .body("errors.field", contains("askedOn"));
        assertThat(told(id)).isEqualTo("case-registered");
    }

    /// Widths, cases and blanks of a name do not hide who somebody works for.
    @Test
    void refusesWhoWorksForAParty() throws SQLException {
        var mark = Long.toString(System.nanoTime());
        var expert = expert("本单位的人", "海岬　渔具（ＨＪ" + mark + "）有限公司");
        var id = matter("单位是当事人", "海岬渔具(hj" + mark + ")有限公司");
        var elsewhere = matter("单位不是当事人", "另一家渔具有限公司");

        assign("officer", id, version(id), expert)
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/employer-is-party"))
                .body("errors.field", contains("expertId"))
                .body("errors[0].message", containsString("海岬渔具(hj" + mark + ")有限公司"))
                .body("errors[0].message", containsString("待核实"));
        assertThat(told(id)).doesNotContain("expert");
        assign("officer", elsewhere, version(elsewhere), expert)
                .statusCode(200)
                .body("assignments[0].employerParty", equalTo(false));
        as("officer")
                .header("If-Match", "\"" + version(elsewhere) + "\"")
                .body(Map.of("role", "RIGHT_HOLDER", "kind", "ORGANISATION", "name", "海岬渔具（HJ" + mark + "）有限公司"))
                .post("/cases/{id}/parties", elsewhere)
                .then()
                .statusCode(200);
        as("officer").get("/cases/{id}/experts", elsewhere).then().body("assignments[0].employerParty", equalTo(true));
    }

    /// Of six who ask the same one at once one goes through; and where the journal were silent, the table is not.
    @Test
    void letsOneOfSixThrough() throws SQLException {
        var expert = expert("同时被请", "海岬大学");
        var id = matter("六个人同时请");

        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> assign("officer", id, 1, expert).extract().statusCode()))
                .limit(6)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(200);
        assertThat(told(id)).isEqualTo("case-registered expert-assigned");
        assertThat(assignments(id)).hasSize(1);
        try (var database = TestStack.superuser("case_intake");
                var copy = database.prepareStatement("""
                        insert into case_expert
                          (id, region, case_id, expert_id, kind, name, employer, purpose, asked_on, assigned_by)
                        select gen_random_uuid(), region, case_id, expert_id, kind, name, employer, purpose, asked_on,
                          assigned_by from case_expert where case_id = ?::uuid""")) {
            copy.setString(1, id);
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(copy::executeUpdate)
                    .withMessageContaining("case_expert_once");
        }
    }

    @Test
    void hidesTheExpertsOfAnotherDistrict() throws SQLException {
        var expert = expert("本区专家", "海岬大学");
        var id = matter("本区的案件");
        assign("officer", id, 1, expert).statusCode(200);
        var assignment = assignments(id).getFirst();

        as("officer-zhuhai").get("/experts/{id}", expert).then().statusCode(404);
        as("officer-zhuhai")
                .queryParam("size", 200)
                .get("/experts")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(expert)));
        as("officer-zhuhai")
                .queryParam("year", today().getYear())
                .queryParam("size", 200)
                .get("/experts/assignments")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(assignment)));
        as("officer-zhuhai").get("/cases/{id}/experts", id).then().statusCode(404);
        assign("officer-zhuhai", id, 2, expert).statusCode(404);
        opine("officer-zhuhai", id, 2, assignment, "{\"opinion\":\"相同\"}").statusCode(404);
        release("officer-zhuhai", id, 2, assignment, WHY).statusCode(404);

        for (var table : List.of("expert where id", "case_expert where expert_id")) {
            assertThat(rows(table, expert, HOME)).isOne();
            assertThat(rows(table, expert, "3710")).isOne();
            assertThat(rows(table, expert, "371002")).isZero();
            assertThat(rows(table, expert, "")).isZero();
        }
    }

    /// Every number is as long as the list behind it, what was taken back included.
    @Test
    void countsWhatItsListsHold() {
        var expert = expert("被统计", "海岬大学");
        var id = matter("要统计");
        assign("officer", id, 1, expert).statusCode(200);
        opine(id, 2, assignments(id).getFirst(), "{\"opinion\":\"相同\"}").statusCode(200);
        release(id, 3, assignments(id).getFirst(), WHY).statusCode(200);

        var figures = as("statistician")
                .get("/experts/figures")
                .then()
                .statusCode(200)
                .extract();

        assertThat(figures.<Integer>path("year")).isEqualTo(today().getYear());
        assertThat(figures.<Integer>path("experts")).isEqualTo(length("/experts?active=true&kind=EXPERT"));
        assertThat(figures.<Integer>path("investigators")).isEqualTo(length("/experts?active=true&kind=INVESTIGATOR"));
        var year = "/experts/assignments?year=" + today().getYear();
        assertThat(figures.<Integer>path("assignments")).isPositive().isEqualTo(length(year));
        assertThat(figures.<Integer>path("opinions")).isPositive().isEqualTo(length(year + "&opinion=true"));
        assertThat(length("/experts/assignments?year=2001")).isZero();
        as("statistician").get("/experts/assignments").then().statusCode(400);
    }

    /// All pages of a list together, two at a time.
    private static int length(String path) {
        var seen = 0;
        String after = null;
        do {
            var asked = as("statistician").queryParam("size", 2);
            if (after != null) {
                asked.queryParam("after", after);
            }
            var page = asked.get(path).then().statusCode(200).extract();
            seen += page.<List<Object>>path("items").size();
            after = page.path("next");
        } while (after != null);
        return seen;
    }

    private static String expert(String name, String employer) {
        return listed(with("name", name, "employer", employer));
    }

    private static String listed(Map<String, Object> body) {
        return list("approver", body).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse list(String user, Map<String, Object> body) {
        return as(user).body(body).post("/experts").then();
    }

    private static Map<String, Object> with(Object... changed) {
        var body = new HashMap<String, Object>(Map.of(
                "region",
                HOME,
                "kind",
                "INVESTIGATOR",
                "name",
                "罗明",
                "fields",
                List.of("MECHANICS", "PATENT_LAW"),
                "employer",
                "海岬大学",
                "contact",
                CONTACT,
                "from",
                today().minusDays(1).toString(),
                "until",
                today().plusYears(1).toString()));
        for (var at = 0; at < changed.length; at += 2) {
            body.put((String) changed[at], changed[at + 1]);
        }
        return body;
    }

    private static ValidatableResponse end(String user, String id, int seen) {
        return as(user).header("If-Match", "\"" + seen + "\"")
                .post("/experts/{id}/end", id)
                .then();
    }

    private static Map<String, Object> asked(String expert, String... changed) {
        var body =
                new HashMap<String, Object>(Map.of("expertId", expert, "purpose", PURPOSE, "recusal", "NO_CONFLICT"));
        for (var at = 0; at < changed.length; at += 2) {
            body.put(changed[at], changed[at + 1]);
        }
        return body;
    }

    private static ValidatableResponse assign(String user, String id, int seen, String expert) {
        return assign(user, id, seen, asked(expert));
    }

    private static ValidatableResponse assign(String user, String id, int seen, Map<String, Object> body) {
        return as(user).header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/cases/{id}/experts", id)
                .then();
    }

    private static ValidatableResponse opine(String id, int seen, String assignment, String body) {
        return opine("officer", id, seen, assignment, body);
    }

    private static ValidatableResponse opine(String user, String id, int seen, String assignment, String body) {
        return as(user).header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/cases/{id}/experts/{assignment}/opinion", id, assignment)
                .then();
    }

    private static ValidatableResponse release(String id, int seen, String assignment, String body) {
        return release("officer", id, seen, assignment, body);
    }

    private static ValidatableResponse release(String user, String id, int seen, String assignment, String body) {
        return as(user).header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/cases/{id}/experts/{assignment}/release", id, assignment)
                .then();
    }

    private static List<String> assignments(String id) {
        return as("officer").get("/cases/{id}/experts", id).path("assignments.id");
    }

    private static String matter(String title, String... respondents) {
        return as("officer")
                .body(Map.of(
                        "region",
                        HOME,
                        "source",
                        "REPORT",
                        "right",
                        "PATENT",
                        "title",
                        title,
                        "receivedOn",
                        today().toString(),
                        "parties",
                        Stream.of(respondents)
                                .map(name -> Map.of("role", "RESPONDENT", "kind", "ORGANISATION", "name", name))
                                .toList()))
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static int version(String id) {
        return as("officer").get("/cases/{id}", id).path("version");
    }

    private static LocalDate today() {
        return Now.dayOf(Instant.now());
    }

    private static int rows(String table, String id, String regions) throws SQLException {
        try (var database = TestStack.superuser("case_intake");
                var role = database.createStatement();
                var query = database.prepareStatement("select count(*) from " + table + " = ?::uuid")) {
            database.setAutoCommit(false);
            role.execute("set local role case_intake_app");
            role.execute("select set_config('app.regions', '" + regions + "', true)");
            query.setString(1, id);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static String told(String id) throws SQLException {
        return journal("string_agg(split_part(type, '.', 4), ' ' order by stream_version)", id);
    }

    private static String payloads(String id) throws SQLException {
        return journal("string_agg(payload::text, ' ')", id);
    }

    private static String journal(String what, String id) throws SQLException {
        try (var database = TestStack.superuser("case_intake");
                var query = database.prepareStatement("select " + what + " from journal where stream_id = ?")) {
            query.setObject(1, UUID.fromString(id));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}

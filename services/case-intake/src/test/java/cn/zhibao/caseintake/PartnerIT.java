package cn.zhibao.caseintake;

import static cn.zhibao.caseintake.ReferralFixture.message;
import static cn.zhibao.caseintake.ReferralFixture.registered;
import static cn.zhibao.caseintake.ReferralFixture.seen;
import static cn.zhibao.caseintake.ReferralFixture.send;
import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import cn.zhibao.chassis.store.Now;
import cn.zhibao.testkit.stack.TestStack;
import cn.zhibao.testkit.stack.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The register of offices with which matters are shared, as an office keeps it beside what came with the system.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class PartnerIT {

    private static final String HOME = "371071";
    private static final String ENDED = "/problems/case-intake/partner-ended";

    /// What can be said of an office, each as it would be taken.
    private static final Map<String, Map<String, Object>> EACH =
            Map.of("end", Map.of(), "renaming", Map.of("zh", "又一个名称"), "confirmation", Map.of("source", "其官网"));

    @Test
    void listsRenamesConfirmsAndEndsAnOffice() throws SQLException {
        var name = "威海海关 " + UUID.randomUUID();
        var code = listed(name);
        known("officer", code)
                .body("zh", equalTo(name))
                .body("en", nullValue())
                .body("region", equalTo("3710"))
                .body("keeper", equalTo(HOME))
                .body("inside", equalTo(false))
                .body("contact", equalTo("值班电话 0631-12345"))
                .body("confirmed", equalTo(false))
                .body("confirmation", nullValue())
                .body("version", equalTo(1));
        known("leader", code).body("contact", nullValue());

        change("approver", code, 1, "confirmation", Map.of("source", "其官网", "on", "2026-01-05"))
                .statusCode(200)
                .body("confirmed", equalTo(true))
                .body("confirmation.source", equalTo("其官网"))
                .body("confirmation.on", equalTo("2026-01-05"))
                .body("version", equalTo(2));
        change("approver", code, 1, "renaming", Map.of("zh", "迟到的名称")).statusCode(412);
        change("approver", code, 2, "renaming", Map.of("zh", name))
                .statusCode(400)
                .body("errors.field", contains("zh"));
        change("approver", code, 2, "renaming", Map.of("zh", name + "二", "en", "Customs"))
                .statusCode(200)
                .body("confirmed", equalTo(false))
                .body("en", equalTo("Customs"));
        change("approver", code, 3, "end", Map.of()).statusCode(200).body("endedOn", equalTo(today()));
        for (var said : EACH.entrySet()) {
            change("approver", code, 4, said.getKey(), said.getValue())
                    .statusCode(409)
                    .body("type", equalTo(ENDED));
        }
        assertThat(told(code))
                .isEqualTo("partner-listed partner-confirmed partner-renamed partner-ended")
                .doesNotContain("0631");
    }

    @Test
    void namesWhatIsWrong() {
        for (var wrong : Map.of("zh", " ", "kind", "COURT", "place", "海边", "contact", "\u0007", "en", "\n")
                .entrySet()) {
            var body = body("名称 " + UUID.randomUUID());
            body.put(wrong.getKey(), wrong.getValue());
            add("approver", body).statusCode(400).body("errors.field", hasItem(wrong.getKey()));
        }
        var code = listed("不完整的核实 " + UUID.randomUUID());
        change("approver", code, 1, "confirmation", Map.of("source", " "))
                .statusCode(400)
                .body("errors.field", hasItem("source"));
        change("approver", code, 1, "confirmation", Map.of("source", "官网", "on", "2099-01-01"))
                .statusCode(400)
                .body("errors.field", contains("on"));
        as("approver")
                .body(Map.of("region", HOME))
                .post("/partners/{code}/end", code)
                .then()
                .statusCode(428);
        change("approver", "OFFICE-9999", 0, "end", Map.of()).statusCode(404);
        as("officer").queryParam("region", "海边").get("/partners").then().statusCode(400);
    }

    @Test
    void takesNoSecondOfficeOfTheSameName() {
        var name = "同名单位 " + UUID.randomUUID();
        listed(name);
        var other = listed("另一单位 " + UUID.randomUUID());

        add("approver", body(name))
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/partner-listed"))
                .body("errors.field", contains("zh"));
        var seed = body("拱北海关");
        add("approver", seed).statusCode(409).body("type", equalTo("/problems/case-intake/partner-listed"));
        change("approver", other, 1, "renaming", Map.of("zh", name)).statusCode(409);
    }

    @Test
    void letsNobodyKeepItButWhoeverPresides() {
        var code = listed("只由负责人管理 " + UUID.randomUUID());

        add("officer", body("经办人不能增加")).statusCode(403);
        for (var said : EACH.entrySet()) {
            change("officer", code, 1, said.getKey(), said.getValue()).statusCode(403);
        }
        as("mediator").get("/partners").then().statusCode(403);
    }

    /// Another office sees neither what this one entered nor what it says of what came with the system.
    @Test
    void keepsTheRegisterOfAnOfficeToItself() {
        var code = listed("别人看不到 " + UUID.randomUUID());
        var seed = "POLICE-3711";
        var before = version(seed);
        change("approver", seed, before, "renaming", Map.of("zh", "日照市公安局 " + UUID.randomUUID()))
                .statusCode(200)
                .body("keeper", equalTo(HOME));

        as("officer-zhuhai")
                .get("/partners")
                .then()
                .statusCode(200)
                .body("find { it.code == '" + code + "' }", nullValue())
                .body("find { it.code == '" + seed + "' }.zh", equalTo("日照市公安局"))
                .body("find { it.code == '" + seed + "' }.keeper", nullValue());
        as("officer-zhuhai").get("/partners?region=" + HOME).then().statusCode(404);
        var elsewhere = body("别处的名录");
        elsewhere.put("region", "440403");
        add("approver", elsewhere).statusCode(404);
        change("approver", seed, 0, "end", Map.of("region", "4404")).statusCode(404);
        send("officer-zhuhai", new ReferralFixture.Known(matterOfZhuhai(), ""), message("CLUE_NOTICE", code, Map.of()))
                .statusCode(400)
                .body("errors.field", contains("partner"));
    }

    /// What a city says holds in its districts until they say otherwise for themselves, and is changed by the city.
    @Test
    void takesTheWordOfTheCityUntilADistrictSaysOtherwise() throws SQLException {
        var name = "全市的协作单位 " + UUID.randomUUID();
        var code = listed(name);
        ReferralFixture.superuser("update partner_entry set region = '3710' where code = '" + code + "'");

        known("officer", code)
                .body("keeper", equalTo("3710"))
                .body("version", equalTo(0))
                .body("contact", equalTo("值班电话 0631-12345"));
        seen("officer", sent(code)).body("partner.zh", equalTo(name));
        change("approver", code, 1, "end", Map.of("region", "3710")).statusCode(404);
        change("approver", code, 0, "end", Map.of())
                .statusCode(200)
                .body("keeper", equalTo(HOME))
                .body("version", equalTo(1));

        known("officer", code).body("endedOn", equalTo(today()));
        known("officer-huancui", code).body("keeper", equalTo("3710")).body("endedOn", nullValue());
        known("officer-zhuhai", code).body("zh", nullValue());
    }

    @Test
    void sendsNothingToWhatHasEnded() {
        var name = "停用的海关 " + UUID.randomUUID();
        var code = listed(name);
        var sent = sent(code);
        change("approver", code, 1, "end", Map.of()).statusCode(200);

        send("officer", registered(), message("CLUE_NOTICE", code, Map.of()))
                .statusCode(409)
                .body("type", equalTo(ENDED))
                .body("errors.field", contains("partner"))
                .body("errors[0].message", containsString(name));
        seen("officer", sent).statusCode(200).body("partner.zh", equalTo(name));
        known("officer", code).body("endedOn", equalTo(today()));
    }

    /// A message keeps the name under which it was written and whether that was confirmed, whatever is said later.
    @Test
    void leavesTheNameOnWhatWasWritten() {
        var name = "旧名 " + UUID.randomUUID();
        var code = listed(name);
        var first = sent(code);
        change("approver", code, 1, "confirmation", Map.of("source", "来函抬头")).statusCode(200);
        var second = sent(code);
        change("approver", code, 2, "renaming", Map.of("zh", "新名" + name)).statusCode(200);
        var third = sent(code);

        seen("officer", first).body("partner.zh", equalTo(name)).body("partner.confirmed", equalTo(false));
        seen("officer", second).body("partner.zh", equalTo(name)).body("partner.confirmed", equalTo(true));
        seen("officer", third).body("partner.zh", equalTo("新名" + name)).body("partner.confirmed", equalTo(false));
    }

    @Test
    void writesToWhatCameWithTheSystemUnderTheOwnName() {
        var seed = "AGRICULTURE-3710";
        known("officer", seed).body("confirmed", equalTo(false)).body("version", equalTo(0));
        var before = sent(seed);
        change("approver", seed, 0, "confirmation", Map.of("source", "三定方案"))
                .statusCode(200)
                .body("version", equalTo(1))
                .body("confirmed", equalTo(true));

        seen("officer", before).body("partner.zh", equalTo("威海市农业农村局")).body("partner.confirmed", equalTo(false));
        seen("officer", sent(seed)).body("partner.confirmed", equalTo(true));
        change("approver", seed, 0, "end", Map.of()).statusCode(412);
    }

    /// Of six who say something of the same at once one goes through: of what came with the system, and of an entry.
    @Test
    void letsOneOfSixThrough() throws SQLException {
        var seed = "CULTURE-3710";
        var first = atOnce(seed, 0);
        assertThat(first).containsOnlyOnce(200).containsAnyOf(409, 412);
        assertThat(version(seed)).isOne();

        var code = listed("六人同时核实 " + UUID.randomUUID());
        assertThat(atOnce(code, 1)).containsOnlyOnce(200).contains(412);
        assertThat(told(code)).isEqualTo("partner-listed partner-confirmed");
    }

    @Test
    void takesOneOfSixOfTheSameName() {
        var name = "六人同时增加 " + UUID.randomUUID();
        var answers = six(() -> fresh().body(body(name)).post("/partners"));
        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .contains(409)
                .hasSize(6);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer ->
                        assertThat(answer.<List<String>>path("errors.field")).containsExactly("zh"));
    }

    @Test
    void doesTheSameOnceUnderOneKey() throws SQLException {
        var key = UUID.randomUUID().toString();
        var body = body("同一幂等键 " + UUID.randomUUID());
        var codes = Stream.generate(() -> as("approver")
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post("/partners")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("code"))
                .limit(2)
                .distinct()
                .toList();
        assertThat(codes).hasSize(1);
        assertThat(told(codes.getFirst())).isEqualTo("partner-listed");
    }

    private static List<Integer> atOnce(String code, int seen) {
        return six(() -> fresh().header("If-Match", "\"" + seen + "\"")
                        .body(Map.of("region", HOME, "source", "同时 " + UUID.randomUUID()))
                        .post("/partners/{code}/confirmation", code))
                .stream()
                .map(Response::statusCode)
                .toList();
    }

    private static List<Response> six(java.util.function.Supplier<Response> deed) {
        return Stream.generate(() -> CompletableFuture.supplyAsync(deed)).limit(6).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    /// Without the shared request of the other tests, which two threads must not share.
    private static io.restassured.specification.RequestSpecification fresh() {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of("approver"))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static Map<String, Object> body(String name) {
        return new HashMap<>(
                Map.of("region", HOME, "kind", "CUSTOMS", "zh", name, "place", "3710", "contact", "值班电话 0631-12345"));
    }

    private static ValidatableResponse add(String user, Map<String, Object> body) {
        return as(user).body(body).post("/partners").then();
    }

    private static String listed(String name) {
        return add("approver", body(name)).statusCode(201).extract().path("code");
    }

    private static ValidatableResponse change(
            String user, String code, int seen, String noun, Map<String, Object> fields) {
        var body = new HashMap<String, Object>(Map.of("region", HOME));
        body.putAll(fields);
        return as(user).header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/partners/{code}/{noun}", code, noun)
                .then();
    }

    private static ValidatableResponse known(String user, String code) {
        var answer = as(user).get("/partners").then().statusCode(200);
        return answer.rootPath("find { it.code == '" + code + "' }");
    }

    private static int version(String code) {
        return Objects.requireNonNull(
                known("officer", code).extract().path("find { it.code == '" + code + "' }.version"));
    }

    private static String sent(String code) {
        return send("officer", registered(), message("CLUE_NOTICE", code, Map.of()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String matterOfZhuhai() {
        return as("officer-zhuhai")
                .body("""
                        {"region":"440403","source":"REPORT","right":"TRADEMARK","title":"珠海的案件"}""")
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String today() {
        return Now.dayOf(Instant.now()).toString();
    }

    private static String told(String code) throws SQLException {
        try (var database = TestStack.superuser("case_intake");
                var query = database.prepareStatement("""
                        select string_agg(split_part(type, '.', 4), ' ' order by stream_version)
                        from journal where stream_id = ?""")) {
            query.setObject(1, UUID.fromString(code));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}

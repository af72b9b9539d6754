package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
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
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is alleged in a matter, and the matters that are alike.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class AllegationIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void keepsWhatIsAllegedFromTheBeginning() {
        var id = registered("""
                {"act":"网店销售假冒渔线轮","goods":"渔线轮","value":12800.5,"place":"文化西路180号","link":"item.example.com/i?id=77",
                 "began":"2026-09-01","ended":"2026-11-01"}""");

        stated(id)
                .body("", hasSize(1))
                .body("[0].goods", equalTo("渔线轮"))
                .body("[0].value", equalTo(12800.5f))
                .body("[0].link", equalTo("https://item.example.com/i?id=77"))
                .body("[0].began", equalTo("2026-09-01"))
                .body("[0].reason", nullValue());
    }

    @Test
    void saysItAnewAndKeepsWhatWasSaidBefore() {
        var id = registered("{\"goods\":\"渔线轮\"}");

        say(id, 2, "{\"goods\":\"渔线轮、鱼钩\",\"value\":300,\"reason\":\"补充进货单\"}")
                .statusCode(200)
                .body("version", equalTo(3));

        stated(id)
                .body("goods", contains("渔线轮、鱼钩", "渔线轮"))
                .body("[0].reason", equalTo("补充进货单"))
                .body("[0].statedOn", equalTo(TODAY.toString()));
        say(id, 3, "{\"goods\":\"渔线轮、鱼钩\",\"value\":300.00,\"reason\":\"再说一次\"}")
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"value":-1}                                       | allegation.value
            {"value":1.005}                                    | allegation.value
            {"value":1e15}                                     | allegation.value
            {"began":"2999-01-01"}                             | allegation.began
            {"ended":"2999-01-01"}                             | allegation.ended
            {"began":"2026-05-02","ended":"2026-05-01"}        | allegation.ended
            {"began":"2026-02-30"}                             | allegation.began
            {"link":"javascript:alert(1)"}                     | allegation.link
            {"goods":"a\\u0000b"}                              | allegation.goods
            {"place":"a\\nb"}                                  | allegation.place""")
    void namesTheFieldOfARegistrationThatCannotBeMeant(String allegation, String field) {
        register("371071", "officer", "REPORT", allegation, "").statusCode(400).body("errors.field", contains(field));
    }

    @Test
    void namesTheFieldOfWhatIsSaidAnew() {
        var id = registered("{\"goods\":\"鱼竿\"}");

        say(id, 2, "{\"goods\":\"鱼竿\"}").statusCode(400).body("errors.field", contains("reason"));
        say(id, 2, "{\"goods\":\"%s\",\"reason\":\"改\"}".formatted("长".repeat(201)))
                .statusCode(400)
                .body("errors.field", contains("goods"));
        say(id, 2, "{\"link\":\"无\",\"reason\":\"改\"}").statusCode(400).body("errors.field", contains("link"));
        say(id, 1, "{\"goods\":\"鱼漂\",\"reason\":\"改\"}").statusCode(412);
    }

    @Test
    void saysNothingAnewOnceAMatterIsDoneWith() {
        var id = registered("{\"goods\":\"鱼竿\"}");
        as("officer")
                .header("If-Match", "\"2\"")
                .body("{\"ground\":\"NO_CONCRETE_CLUE\"}")
                .post("/cases/{id}/refusal", id)
                .then()
                .statusCode(200);

        say(id, 3, "{\"goods\":\"鱼漂\",\"reason\":\"改\"}").statusCode(409);
    }

    @Test
    void letsOneOfTwoThroughWhoSayItAnewAtOnce() throws Exception {
        var id = registered("{\"goods\":\"鱼竿\"}");
        Callable<Integer> saying = () ->
                say(id, 2, "{\"goods\":\"鱼漂\",\"reason\":\"改\"}").extract().statusCode();

        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(saying, saying)).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(200, 412);
        }
        stated(id).body("", hasSize(2));
    }

    @Test
    void tellsThatItWasSaidAndNotWhat() {
        var id = registered("{\"act\":\"不能外传的经过\",\"goods\":\"秘密配方\"}");

        try (var probe = EventProbe.on("case-intake.events")) {
            var told = probe.await(2, heard -> heard.value().contains(id));
            assertThat(told.stream().map(EventProbe.Heard::type))
                    .containsExactly(
                            "cn.zhibao.case-intake.case-registered.v1", "cn.zhibao.case-intake.allegation-stated.v1");
            assertThat(told.toString()).doesNotContain("不能外传的经过", "秘密配方");
        }
    }

    @Test
    void findsAMatterByEachThingThatIsAlike() {
        var mark = Long.toString(System.nanoTime());
        var id = register("371071", "officer", "REPORT", """
                {"goods":"碳素鱼竿%1$s","place":"高区沈阳路%1$s号","link":"https://www.shop.example.com/p?id=%1$s&spm=1",
                 "began":"2026-09-01","ended":"2026-09-30"}""".formatted(mark), """
                ,"parties":[{"role":"RESPONDENT","kind":"ORGANISATION","name":"威海海岬%s渔具有限公司"}]""".formatted(mark))
                .statusCode(201)
                .extract()
                .<String>path("id");

        alike(Map.of("goods", "鱼竿" + mark)).body("id", contains(id)).body("[0].alike", contains("GOODS"));
        alike(Map.of("place", "沈阳路" + mark + "号")).body("id", contains(id)).body("[0].alike", contains("PLACE"));
        alike(Map.of("link", "m.shop.example.com/p/?id=" + mark))
                .body("id", contains(id))
                .body("[0].alike", contains("LINK"));
        alike(Map.of("name", "威海海岬" + mark + "渔具有限公司"))
                .body("id", contains(id))
                .body("[0].alike", contains("RESPONDENT"));
        alike(Map.of("goods", "鱼竿" + mark, "place", "沈阳路" + mark, "began", "2026-09-15"))
                .body("[0].id", equalTo(id))
                .body("[0].alike", containsInAnyOrder("GOODS", "PLACE", "PERIOD"));
        alike(Map.of("goods", "鱼竿" + mark, "began", "2026-10-01")).body("[0].alike", contains("GOODS"));
    }

    /// What was corrected is found as it is now, and by nothing that was taken back.
    @Test
    void findsAMatterByWhatIsAllegedNow() {
        var mark = Long.toString(System.nanoTime());
        var id = registered("{\"goods\":\"路亚竿%s\"}".formatted(mark));
        say(id, 2, "{\"goods\":\"海钓轮%s\",\"reason\":\"看错\"}".formatted(mark)).statusCode(200);

        alike(Map.of("goods", "路亚竿" + mark)).body("", empty());
        alike(Map.of("goods", "海钓轮" + mark)).body("id", contains(id));
    }

    @Test
    void putsThoseWithMostInCommonFirst() {
        var mark = Long.toString(System.nanoTime());
        var both = registered("{\"goods\":\"钓箱%1$s\",\"place\":\"古寨南路%1$s号\"}".formatted(mark));
        var goods = registered("{\"goods\":\"钓箱%s\"}".formatted(mark));

        alike(Map.of("goods", "钓箱" + mark, "place", "古寨南路" + mark)).body("id", contains(both, goods));
    }

    @Test
    void findsAMatterByTheNumberOfItsRight() {
        var id = register("371071", "officer", "REPORT", "{}", ",\"rightNumber\":\"第52345678号\"")
                .statusCode(201)
                .extract()
                .<String>path("id");

        alike(Map.of("right", "TRADEMARK", "rightNumber", "52345678")).body("id", hasItem(id));
        as("officer")
                .queryParam("right", "PATENT")
                .queryParam("rightNumber", "ZL202310123456.0")
                .get("/cases/alike")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("rightNumber"));
    }

    @Test
    void forgetsACommonPlaceAfterAYearAndALinkNever() {
        var mark = Long.toString(System.nanoTime());
        var old = register(
                        "371071",
                        "officer",
                        "REPORT",
                        """
                {"place":"世昌大道%1$s号","link":"https://shop.example.com/old?id=%1$s"}""".formatted(mark),
                        ",\"receivedOn\":\"%s\"".formatted(TODAY.minusYears(1).minusDays(1)))
                .statusCode(201)
                .extract()
                .<String>path("id");

        alike(Map.of("place", "世昌大道" + mark)).body("", empty());
        alike(Map.of("link", "https://shop.example.com/old?id=" + mark)).body("id", contains(old));
    }

    @ParameterizedTest
    @CsvSource({"began, yesterday", "ended, 2026-13-01", "began, 2999-01-01", "link, 无链接"})
    void namesWhatItCannotLookBy(String field, String value) {
        as("officer")
                .queryParam(field, value)
                .get("/cases/alike")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }

    @Test
    void showsNothingOfAnotherDistrict() {
        var mark = Long.toString(System.nanoTime());
        var id = registered("{\"goods\":\"钓鱼椅%1$s\",\"link\":\"https://shop.example.com/%1$s\"}".formatted(mark));

        as("officer-zhuhai").get("/cases/{id}/allegations", id).then().statusCode(404);
        as("officer-zhuhai")
                .header("If-Match", "\"2\"")
                .body("{\"goods\":\"x\",\"reason\":\"y\"}")
                .post("/cases/{id}/allegations", id)
                .then()
                .statusCode(404);
        as("officer-zhuhai")
                .queryParam("goods", "钓鱼椅" + mark)
                .queryParam("link", "https://shop.example.com/" + mark)
                .get("/cases/alike")
                .then()
                .statusCode(200)
                .body("", empty());
    }

    /// Even a query that forgets whose rows they are shows nothing of another district, and what is searched is reached
    /// by nobody directly.
    @Test
    void keepsTheRowsThemselvesToTheirDistrict() throws SQLException {
        var id = registered("{\"goods\":\"钓鱼伞\"}");

        assertThat(rows(id, "371071")).isOne();
        assertThat(rows(id, "3710")).isOne();
        assertThat(rows(id, "371002")).isZero();
        assertThat(rows(id, "")).isZero();
        try (var database = TestStack.superuser("case_intake");
                var query = database.createStatement();
                var grants = query.executeQuery(
                        "select has_table_privilege('case_intake_app', 'allegation_search', 'select')")) {
            grants.next();
            assertThat(grants.getBoolean(1)).isFalse();
        }
    }

    private static int rows(String id, String regions) throws SQLException {
        try (var database = TestStack.superuser("case_intake");
                var role = database.createStatement();
                var query = database.prepareStatement("select count(*) from allegation where case_id = ?::uuid")) {
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

    private static ValidatableResponse alike(Map<String, String> asked) {
        return as("officer").queryParams(asked).get("/cases/alike").then().statusCode(200);
    }

    private static ValidatableResponse stated(String id) {
        return as("reviewer").get("/cases/{id}/allegations", id).then().statusCode(200);
    }

    private static ValidatableResponse say(String id, int seen, String body) {
        return as("officer")
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/cases/{id}/allegations", id)
                .then();
    }

    private static String registered(String allegation) {
        return register("371071", "officer", "REPORT", allegation, "")
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse register(
            String region, String user, String source, String allegation, String more) {
        return as(user).body("""
                        {"region":"%s","source":"%s","right":"TRADEMARK","title":"涉嫌侵犯商标专用权","allegation":%s%s}""".formatted(region, source, allegation, more))
                .post("/cases")
                .then();
    }
}

package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A matter rests on one right or several. Each test has numbers of its own.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class RightIT {

    @Test
    void keepsEveryThingThatIsSaidOfARight() {
        var id = registered("TRADEMARK", "7300001");
        rights(id).body("registered.rightNumber", equalTo("7300001")).body("rights", hasSize(0));

        add(id, 1, """
                {"kind":"TRADEMARK","rightNumber":"第7300001号","classes":[35,9],"groups":["0901"],"name":"海岬",
                 "holderName":"海岬商贸有限公司","validFrom":"2017-03-07","validTo":"2026-03-06","wellKnown":true}""").statusCode(200).body("version", equalTo(2));

        rights(id)
                .body("registered", nullValue())
                .body("rights[0].leads", equalTo(true))
                .body("rights[0].rightNumber", equalTo("7300001"))
                .body("rights[0].classes", contains(9, 35))
                .body("rights[0].groups", contains("0901"))
                .body("rights[0].holder", equalTo("海岬商贸有限公司"))
                .body("rights[0].wellKnown", equalTo(true))
                .body("rights[0].edition.confidence", equalTo("UNVERIFIED"))
                .body("rights[0].onReceipt", equalTo("EXPIRED"))
                .body("rights[0].confidential", equalTo(false));
    }

    @Test
    void givesTheFileTheNumberItWasRegisteredWithout() {
        var id = registered("PATENT", "");
        var number = patent(9);
        add(id, 1, """
                {"kind":"PATENT","rightNumber":"%s","name":"钓竿"}""".formatted(number)).statusCode(200);

        rights(id).body("rights[0].leads", equalTo(true)).body("rights[0].patentKind", equalTo("DESIGN"));
        as("officer").get("/cases/{id}", id).then().body("rightNumber", equalTo("ZL" + number));
    }

    @Test
    void putsOthersBehindTheOneItWasRegisteredAbout() {
        var id = registered("TRADEMARK", "7300002");
        add(id, 1, mark("7300003", "25")).statusCode(200);
        add(id, 2, mark("7300002", "25")).statusCode(200);
        add(id, 3, mark("7300002", "18")).statusCode(200);

        rights(id)
                .body("rights.leads", contains(true, false, false))
                .body("rights.rightNumber", contains("7300002", "7300003", "7300002"));
        as("officer").get("/cases/{id}", id).then().body("rightNumber", equalTo("7300002"));
    }

    @Test
    void namesAPartyOfTheMatterAsHolder() {
        var id = registered("COPYRIGHT", "");
        post(id, 1, "parties", """
                {"role":"RIGHT_HOLDER","kind":"ORGANISATION","name":"持权科技有限公司"}""").statusCode(200);
        var party = as("officer").get("/cases/{id}/parties", id).<String>path("parties[0].party.id");
        var right = "{\"kind\":\"COPYRIGHT\",\"name\":\"图样\",\"holderId\":\"%s\"}";

        add(id, 2, right.formatted("0199a6f0-1c2b-7d3e-8f40-51627384a5b6"))
                .statusCode(400)
                .body("errors.field", contains("holderId"));
        add(id, 2, right.formatted(party)).statusCode(200);

        rights(id).body("rights[0].holder", equalTo("持权科技有限公司")).body("rights[0].holderId", equalTo(party));
    }

    @Test
    void refusesTheSameRightTwice() {
        var id = registered("TRADEMARK", "7300004");
        add(id, 1, mark("7300004", "9")).statusCode(200);

        add(id, 2, mark("7300004", "9")).statusCode(409).body("type", equalTo("/problems/case-intake/right-there"));
    }

    @Test
    void keepsWhatWasCorrectedAndWhy() {
        var id = registered("TRADEMARK", "7300005");
        add(id, 1, mark("7300005", "9")).statusCode(200);
        var right = rights(id).extract().<String>path("rights[0].id");

        change(id, 2, right, "correction", mark("7300006", "9"))
                .statusCode(400)
                .body("errors.field", contains("reason"));
        change(id, 2, right, "correction", withReason(mark("7300006", "9"), "注册号录错一位"))
                .statusCode(200);

        rights(id)
                .body("rights.rightNumber", contains("7300006"))
                .body("rights[0].leads", equalTo(true))
                .body("former.rightNumber", contains("7300005"))
                .body("former[0].endReason", equalTo("注册号录错一位"))
                .body("former[0].corrected", equalTo(true));
        as("officer").get("/cases/{id}", id).then().body("rightNumber", equalTo("7300006"));
        about("7300005").body("items", hasSize(0));
        about("7300006").body("items.id", contains(id));
        change(id, 3, right, "correction", withReason(mark("7300007", "9"), "已更正过的"))
                .statusCode(404);
    }

    /// The kind was told to the other rooms and counted there.
    @Test
    void keepsTheKindOfTheRightItWasRegisteredAbout() {
        var id = registered("TRADEMARK", "7300008");
        add(id, 1, mark("7300008", "9")).statusCode(200);
        var right = rights(id).extract().<String>path("rights[0].id");

        change(id, 2, right, "correction", withReason("{\"kind\":\"COPYRIGHT\",\"name\":\"图样\"}", "其实是著作权"))
                .statusCode(400)
                .body("errors.field", contains("kind"));
        change(id, 2, right, "removal", "{\"reason\":\"录错\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/right-leads"));
    }

    @Test
    void removesARightWithAReason() {
        var id = registered("TRADEMARK", "7300010");
        add(id, 1, mark("7300011", "9")).statusCode(200);
        var right = rights(id).extract().<String>path("rights[0].id");

        change(id, 2, right, "removal", "{\"reason\":\" \"}").statusCode(400).body("errors.field", hasItem("reason"));
        change(id, 2, right, "removal", "{\"reason\":\"与本案无关\"}").statusCode(200);

        rights(id)
                .body("rights", hasSize(0))
                .body("former[0].endReason", equalTo("与本案无关"))
                .body("former[0].corrected", equalTo(false));
        about("7300011").body("items", hasSize(0));
    }

    @Test
    void findsMattersByAnyOfTheirRights() {
        var first = registered("TRADEMARK", "7300012");
        var second = registered("TRADEMARK", "7300013");
        add(second, 1, mark("7300012", "9")).statusCode(200);

        about("7300012").body("items.id", contains(second, first));
        about("7300013").body("items.id", contains(second));
        as("officer")
                .queryParam("q", "7300012")
                .get("/search")
                .then()
                .statusCode(200)
                .body("rights.id", contains(second, first));
    }

    @Test
    void leadsNobodyAcrossADistrict() {
        var id = registered("TRADEMARK", "7300014");
        add(id, 1, mark("7300015", "9")).statusCode(200);

        as("officer-zhuhai").get("/cases/{id}/rights", id).then().statusCode(404);
        as("officer-zhuhai").get("/cases?rightNumber=7300015").then().body("items", hasSize(0));
        as("officer-zhuhai").get("/search?q=7300015").then().body("rights", hasSize(0));
        as("leader").get("/search?q=7300015").then().body("rights.id", contains(id));
    }

    /// Row security and the function that searches, without the filters of the service in front of them.
    @Test
    void isKeptToItsDistrictByTheDatabase() throws SQLException {
        var id = registered("TRADEMARK", "7300016");
        add(id, 1, mark("7300017", "9")).statusCode(200);
        try (var database = TestStack.superuser("case_intake");
                var statement = database.createStatement()) {
            statement.execute("set role case_intake_app");
            assertThat(seen(statement, "371071", "select count(*) from case_right where number = '7300017'"))
                    .isOne();
            assertThat(seen(statement, "4404", "select count(*) from case_right where number = '7300017'"))
                    .isZero();
            assertThat(seen(statement, "", "select count(*) from right_hits('7300017', 20)"))
                    .isZero();
            assertThat(seen(statement, "4404", "select count(*) from right_hits('7300017', 20)"))
                    .isZero();
            assertThat(seen(statement, "37", "select count(*) from right_hits('7300017', 20)"))
                    .isOne();
            assertThatThrownBy(() -> seen(statement, "*", "select count(*) from right_search"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("update case_right set number = '1' where number = '7300017'"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void letsOneOfManySaversThrough() {
        var id = registered("TRADEMARK", "7300018");

        var answers = Stream.of("9", "18", "25", "35")
                .map(one -> CompletableFuture.supplyAsync(
                        () -> add(id, 1, mark("7300019", one)).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(200).allMatch(List.of(200, 409, 412)::contains);
        rights(id).body("rights", hasSize(1)).body("version", equalTo(2));
    }

    @Test
    void tellsOfRightsWithoutNamesAndReasons() {
        var id = registered("TRADE_SECRET", "");
        add(id, 1, """
                {"kind":"TRADE_SECRET","name":"商业秘密一","holderName":"隐名工坊"}""").statusCode(200);
        var right = rights(id)
                .body("rights[0].confidential", equalTo(true))
                .extract()
                .<String>path("rights[0].id");
        change(id, 2, right, "correction", withReason("{\"kind\":\"TRADE_SECRET\",\"name\":\"商业秘密甲\"}", "统一编号"))
                .statusCode(200);
        add(id, 3, mark("7300020", "9")).statusCode(200);
        var second = rights(id).extract().<String>path("rights[1].id");
        change(id, 4, second, "removal", "{\"reason\":\"与本案无关\"}").statusCode(200);

        try (var probe = EventProbe.on("case-intake.events")) {
            var told = probe.await(5, heard -> heard.value().contains(id));
            assertThat(told.stream().map(heard -> heard.type()))
                    .contains(
                            "cn.zhibao.case-intake.right-added.v1",
                            "cn.zhibao.case-intake.right-corrected.v1",
                            "cn.zhibao.case-intake.right-removed.v1");
            assertThat(told.toString()).doesNotContain("商业秘密", "隐名工坊", "统一编号", "无关");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name":"海岬"}                                                                       | kind
            {"kind":"TRADEMARK","classes":[9]}                                                    | name
            {"kind":"TRADEMARK","classes":[9],"name":"海\\u0007岬"}                               | name
            {"kind":"TRADEMARK","name":"海岬"}                                                    | classes
            {"kind":"TRADEMARK","classes":[46],"name":"海岬"}                                     | classes
            {"kind":"TRADEMARK","classes":[9],"groups":["3501"],"name":"海岬"}                    | groups
            {"kind":"TRADEMARK","classes":[9],"rightNumber":"注册中","name":"海岬"}               | rightNumber
            {"kind":"PATENT","rightNumber":"200310102344.6","name":"钓竿"}                        | rightNumber
            {"kind":"PATENT","patentKind":"DESIGN","rightNumber":"200310102344.5","name":"钓竿"}  | patentKind
            {"kind":"GEOGRAPHIC_INDICATION","name":"荣成海参"}                                    | product
            {"kind":"GEOGRAPHIC_INDICATION","product":"海参","name":"荣成海参"}                   | origin
            {"kind":"COPYRIGHT","name":"图样","validFrom":"2026-01-02","validTo":"2026-01-01"}    | validTo
            {"kind":"COPYRIGHT","name":"图样","wellKnown":true}                                   | wellKnown
            """)
    void namesWhatIsWrong(String body, String field) {
        add(registered("OTHER", ""), 1, body).statusCode(400).body("errors.field", hasItem(field));
    }

    @Test
    void knowsNoRightOfAnotherMatter() {
        var one = registered("TRADEMARK", "7300021");
        add(one, 1, mark("7300022", "9")).statusCode(200);
        var right = rights(one).extract().<String>path("rights[0].id");
        var other = registered("TRADEMARK", "7300023");

        change(other, 1, right, "removal", "{\"reason\":\"不是本案的\"}").statusCode(404);
        rights(one).body("rights.id", contains(right)).body("former", not(hasItem(right)));
    }

    private static int seen(java.sql.Statement statement, String regions, String query) throws SQLException {
        try (var set = statement.executeQuery("select set_config('app.regions', '" + regions + "', false)")) {
            set.next();
        }
        try (var row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    /// A design whose check character is reckoned as the standard has it.
    private static String patent(int serial) {
        var digits = "20203000%04d".formatted(serial);
        var sum = 0;
        for (var place = 0; place < digits.length(); place++) {
            sum += (digits.charAt(place) - '0') * ("234567892345".charAt(place) - '0');
        }
        return digits + "." + "0123456789X".charAt(sum % 11);
    }

    private static String mark(String number, String classes) {
        return "{\"kind\":\"TRADEMARK\",\"rightNumber\":\"%s\",\"classes\":[%s],\"name\":\"海岬\"}"
                .formatted(number, classes);
    }

    private static String withReason(String right, String reason) {
        return right.substring(0, right.length() - 1) + ",\"reason\":\"" + reason + "\"}";
    }

    private static ValidatableResponse about(String number) {
        return as("officer").get("/cases?rightNumber=" + number).then().statusCode(200);
    }

    private static ValidatableResponse rights(String id) {
        return as("reviewer").get("/cases/{id}/rights", id).then().statusCode(200);
    }

    private static ValidatableResponse add(String id, int seen, String body) {
        return post(id, seen, "rights", body);
    }

    private static ValidatableResponse change(String id, int seen, String right, String noun, String body) {
        return post(id, seen, "rights/" + right + "/" + noun, body);
    }

    private static ValidatableResponse post(String id, int seen, String path, String body) {
        return as("officer")
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/cases/" + id + "/" + path)
                .then();
    }

    private static String registered(String right, String number) {
        return as("officer")
                .body("""
                        {"region":"371071","source":"RIGHT_HOLDER","right":"%s","rightNumber":"%s","title":"权利多项"}""".formatted(right, number))
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
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
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Many sources may attach to one matter. Each test has numbers of its own.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class CaseSourceIT {

    @Test
    void showsTheFirstSourceAndWhatCameInSince() {
        var id = registered("REPORT");
        sources(id)
                .body("open", equalTo(true))
                .body("first.source", equalTo("REPORT"))
                .body("first.channel", equalTo("WINDOW"))
                .body("further", hasSize(0));

        attach(id, 1, """
                {"source":"TRANSFER_IN","channel":"DEPARTMENT","number":"威公函〔2026〕８８01号","sender":"威海市公安局",
                 "receivedOn":"2026-03-02","note":"另有仓库一处"}""").statusCode(200).body("version", equalTo(2));
        attach(id, 2, "{\"source\":\"REPORT\",\"channel\":\"HOTLINE\",\"note\":\"再次来电\"}")
                .statusCode(200);

        sources(id)
                .body("further.source", contains("TRANSFER_IN", "REPORT"))
                .body("further[0].number", equalTo("威公函〔2026〕8801号"))
                .body("further[0].sender", equalTo("威海市公安局"))
                .body("further[0].receivedOn", equalTo("2026-03-02"))
                .body("further[0].recordedBy", notNullValue())
                .body("further[0].recordedAt", notNullValue())
                .body("further[1].number", nullValue())
                .body("further[1].takenBackOn", nullValue());
    }

    @Test
    void leavesEveryClockAsItWas() {
        var id = registered("COMPLAINT");
        var before = as("officer").get("/cases/{id}/clocks", id).asString();

        attach(id, 1, """
                {"source":"COMPLAINT","channel":"LETTER","receivedOn":"2026-01-05","note":"同一投诉人来信","byTheSame":true}""").statusCode(200);

        assertThat(as("officer").get("/cases/{id}/clocks", id).asString()).isEqualTo(before);
    }

    /// Another complainant has a complaint with clocks of its own; it is not swallowed.
    @Test
    void swallowsNoComplaintOfSomebodyElse() {
        var complaint = registered("COMPLAINT");
        var report = registered("REPORT");

        for (var kind : List.of("COMPLAINT", "RIGHT_HOLDER")) {
            attach(report, 1, complaint(kind, true))
                    .statusCode(409)
                    .body("type", equalTo("/problems/case-intake/own-case-needed"))
                    .body("errors.field", contains("source"));
        }
        attach(complaint, 1, complaint("COMPLAINT", false))
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/own-case-needed"))
                .body("errors.field", contains("byTheSame"));
        attach(complaint, 1, complaint("COMPLAINT", true)).statusCode(200);
        sources(report).body("further", hasSize(0));
    }

    @Test
    void linksWhatIsRegisteredBecauseOfAnother() {
        var first = registered("COMPLAINT");
        var number = as("officer").get("/cases/{id}", first).<String>path("caseNo");

        var second = as("officer")
                .body("""
                        {"region":"371071","source":"COMPLAINT","right":"OTHER","title":"另一投诉","relatedTo":"%s"}""".formatted(number))
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        as("officer")
                .get("/cases/{id}/links", second)
                .then()
                .body("id", contains(first))
                .body("kind", contains("RELATED"));
        as("officer").get("/cases/{id}/clocks", second).then().body("rule", hasItem("C-ACCEPT"));
        as("officer-zhuhai")
                .body("""
                        {"region":"4404","source":"COMPLAINT","right":"OTHER","title":"别处投诉","relatedTo":"%s"}""".formatted(number))
                .post("/cases")
                .then()
                .statusCode(400)
                .body("errors.field", contains("relatedTo"));
    }

    @Test
    void takesNothingInOnceTheMatterIsOver() {
        var id = registered("REPORT");
        post(id, 1, "withdrawal", "{\"reason\":\"撤回\"}").statusCode(200);

        attach(id, 2, report("W8802")).statusCode(409).body("type", equalTo("/problems/case-intake/case-over"));
        sources(id).body("open", equalTo(false));
    }

    @Test
    void tellsWhereANumberIsKnown() {
        var first = registered("REPORT");
        var second = registered("REPORT");
        var firstNo = as("officer").get("/cases/{id}", first).<String>path("caseNo");
        attach(first, 1, report("WH-8803")).statusCode(200);

        attach(first, 2, report("wh 8803"))
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/source-there"))
                .body("errors.field", contains("number"));
        attach(first, 2, knowingly("WH-8803")).statusCode(409);
        attach(second, 1, report("WH 8803"))
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/source-elsewhere"))
                .body("errors.field", contains("number"))
                .body("errors[0].message", containsString(firstNo));
        attach(second, 1, report(firstNo))
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/source-elsewhere"));
        attach(first, 2, knowingly(firstNo)).statusCode(409);
        attach(second, 1, knowingly("WH 8803")).statusCode(200);
        attach(second, 2, """
                {"source":"REPORT","channel":"LETTER","number":"WH-8803","note":"另一渠道的同号"}""").statusCode(200);
        sources(second).body("further", hasSize(2));
    }

    @Test
    void keepsWhatWasTakenBackAndWhy() {
        var id = registered("REPORT");
        attach(id, 1, report("W8804")).statusCode(200);
        var source = sources(id).extract().<String>path("further[0].id");

        takeBack(id, 2, source, "{\"reason\":\"　\"}").statusCode(400).body("errors.field", contains("reason"));
        takeBack(registered("REPORT"), 1, source, "{\"reason\":\"不是本案的\"}").statusCode(404);
        takeBack(id, 2, source, "{\"reason\":\"录错案件\"}").statusCode(200);
        takeBack(id, 3, source, "{\"reason\":\"再撤\"}").statusCode(404);

        sources(id)
                .body("further.number", contains("W8804"))
                .body("further[0].takeBackReason", equalTo("录错案件"))
                .body("further[0].takenBackOn", notNullValue());
        found("officer", "W8804").body("sources", hasSize(0));
        attach(id, 3, report("W8804")).statusCode(200);
    }

    /// An error is found late, too.
    @Test
    void takesBackWhateverBecameOfTheMatter() {
        var id = registered("REPORT");
        attach(id, 1, report("W8805")).statusCode(200);
        var source = sources(id).extract().<String>path("further[0].id");
        post(id, 2, "withdrawal", "{\"reason\":\"撤回\"}").statusCode(200);

        takeBack(id, 3, source, "{\"reason\":\"录错案件\"}").statusCode(200);
    }

    @Test
    void findsAMatterByTheNumberOfASender() {
        var id = registered("REPORT");
        attach(id, 1, report("威市监函〔2026〕88061号")).statusCode(200);

        found("officer", "威市监函〔2026〕88061号").body("sources.id", contains(id));
        found("officer", "88061").body("sources.id", contains(id));
        found("leader", "202688061").body("sources.id", contains(id));
        found("officer-zhuhai", "88061").body("sources", hasSize(0));
    }

    @Test
    void leadsNobodyAcrossADistrict() {
        var id = registered("REPORT");
        attach(id, 1, report("W8807")).statusCode(200);
        var source = sources(id).extract().<String>path("further[0].id");

        as("officer-zhuhai").get("/cases/{id}/sources", id).then().statusCode(404);
        as("officer-zhuhai")
                .header("If-Match", "\"2\"")
                .body(report("W88071"))
                .post("/cases/{id}/sources", id)
                .then()
                .statusCode(404);
        as("officer-zhuhai")
                .header("If-Match", "\"2\"")
                .body("{\"reason\":\"别处\"}")
                .post("/cases/{id}/sources/{source}/take-back", id, source)
                .then()
                .statusCode(404);
    }

    /// Row security and the function that searches, without the filters of the service in front of them; and what the
    /// service may not do with a source.
    @Test
    void isKeptToItsDistrictByTheDatabase() throws SQLException {
        var id = registered("REPORT");
        attach(id, 1, report("W8808")).statusCode(200);
        try (var database = TestStack.superuser("case_intake");
                var statement = database.createStatement()) {
            statement.execute("set role case_intake_app");
            var count = "select count(*) from case_source where number = 'W8808'";
            assertThat(seen(statement, "371071", count)).isOne();
            assertThat(seen(statement, "4404", count)).isZero();
            assertThat(seen(statement, "", "select count(*) from source_hits('8808', 20)"))
                    .isZero();
            assertThat(seen(statement, "4404", "select count(*) from source_hits('8808', 20)"))
                    .isZero();
            assertThat(seen(statement, "37", "select count(*) from source_hits('8808', 20)"))
                    .isOne();
            assertThatThrownBy(() -> seen(statement, "*", "select count(*) from source_search"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("update case_source set note = '' where number = 'W8808'"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("delete from case_source where number = 'W8808'"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void attachesANumberOnceWhoeverIsFaster() {
        var id = registered("REPORT");

        assertThat(atOnce(() -> attach(id, 1, report("W8809"))))
                .containsOnlyOnce(200)
                .allMatch(List.of(200, 409, 412)::contains);
        sources(id).body("further", hasSize(1));
    }

    /// Two officers, two matters, one order of the hotline: the journal of neither matter would stop the other.
    @Test
    void attachesANumberToOneOfTwoMattersWhoeverIsFaster() {
        for (var round = 0; round < 5; round++) {
            var number = "W8810-" + round;
            var matters = Stream.generate(() -> registered("REPORT")).limit(4).toList();

            var answers = matters.stream()
                    .map(id -> CompletableFuture.supplyAsync(
                            () -> attach(id, 1, report(number)).extract().statusCode()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();

            assertThat(answers).containsOnlyOnce(200).allMatch(List.of(200, 409)::contains);
        }
    }

    @Test
    void tellsOfSourcesWithoutNamesNumbersAndReasons() {
        var id = registered("REPORT");
        attach(id, 1, """
                {"source":"ASSIGNED","channel":"DEPARTMENT","number":"W8811","sender":"上级机关甲","note":"督办要点"}""").statusCode(200);
        var source = sources(id).extract().<String>path("further[0].id");
        takeBack(id, 2, source, "{\"reason\":\"误录原由\"}").statusCode(200);

        try (var probe = EventProbe.on("case-intake.events")) {
            var told = probe.await(3, heard -> heard.value().contains(id));
            assertThat(told.stream().map(heard -> heard.type()))
                    .contains("cn.zhibao.case-intake.source-attached.v1", "cn.zhibao.case-intake.source-taken-back.v1");
            assertThat(told.toString()).doesNotContain("上级机关甲", "W8811", "督办要点", "误录原由");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"channel":"LETTER","note":"来信"}                                                        | source
            {"source":"REPORT","note":"来信"}                                                         | channel
            {"source":"REPORT","channel":"PIGEON","note":"来信"}                                      | channel
            {"source":"REPORT","channel":"LETTER"}                                                    | note
            {"source":"REPORT","channel":"LETTER","note":"　"}                                        | note
            {"source":"REPORT","channel":"LETTER","note":"来信","number":"——"}                        | number
            {"source":"REPORT","channel":"LETTER","note":"来信","number":"1\\u00072"}                 | number
            {"source":"REPORT","channel":"LETTER","note":"来信","receivedOn":"2999-01-01"}            | receivedOn
            {"source":"REPORT","channel":"LETTER","note":"来信","receivedOn":"0001-01-01"}            | receivedOn
            {"source":"REPORT","channel":"LETTER","note":"来信","sender":"张某某"}                    | sender
            {"source":"COMPLAINT","channel":"LETTER","note":"来信","sender":"张某某","byTheSame":true} | sender
            """)
    void namesWhatIsWrong(String body, String field) {
        attach(registered("COMPLAINT"), 1, body).statusCode(400).body("errors.field", hasItem(field));
    }

    private static List<Integer> atOnce(Supplier<ValidatableResponse> change) {
        return Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> change.get().extract().statusCode()))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
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

    private static String report(String number) {
        return "{\"source\":\"REPORT\",\"channel\":\"HOTLINE\",\"number\":\"%s\",\"note\":\"再次来电\"}".formatted(number);
    }

    private static String knowingly(String number) {
        return report(number).replace("}", ",\"knowingly\":true}");
    }

    private static String complaint(String kind, boolean byTheSame) {
        return "{\"source\":\"%s\",\"channel\":\"LETTER\",\"note\":\"来信\",\"byTheSame\":%s}".formatted(kind, byTheSame);
    }

    private static ValidatableResponse found(String user, String term) {
        return as(user).queryParam("q", term).get("/search").then().statusCode(200);
    }

    private static ValidatableResponse sources(String id) {
        return as("reviewer").get("/cases/{id}/sources", id).then().statusCode(200);
    }

    private static ValidatableResponse attach(String id, int seen, String body) {
        return post(id, seen, "sources", body);
    }

    private static ValidatableResponse takeBack(String id, int seen, String source, String body) {
        return post(id, seen, "sources/" + source + "/take-back", body);
    }

    private static ValidatableResponse post(String id, int seen, String path, String body) {
        return as("officer")
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/cases/" + id + "/" + path)
                .then();
    }

    private static String registered(String source) {
        return as("officer")
                .body("""
                        {"region":"371071","source":"%s","channel":"WINDOW","right":"OTHER","title":"来源多项"}""".formatted(source))
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

package cn.zhibao.caseintake;

import static cn.zhibao.caseintake.NaughtyStrings.json;
import static cn.zhibao.caseintake.WorkbookFixture.HEADER;
import static cn.zhibao.caseintake.WorkbookFixture.checked;
import static cn.zhibao.caseintake.WorkbookFixture.counts;
import static cn.zhibao.caseintake.WorkbookFixture.progress;
import static cn.zhibao.caseintake.WorkbookFixture.taken;
import static cn.zhibao.caseintake.WorkbookFixture.workbook;
import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.zhibao.testkit.stack.EventProbe;
import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The number and the sender with which a matter comes in. Each test has numbers of its own.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class FirstSourceIT {

    @Test
    void keepsWhatItCameInWithAndIsFoundByIt() {
        var id = id(register("officer", transfer(Map.of("sourceNumber", "威文旅函〔2026〕８90０1号", "sender", " 威海市文化和旅游局 "))));

        sources(id)
                .body("version", equalTo(1))
                .body("first.source", equalTo("TRANSFER_IN"))
                .body("first.channel", equalTo("DEPARTMENT"))
                .body("first.number", equalTo("威文旅函〔2026〕89001号"))
                .body("first.sender", equalTo("威海市文化和旅游局"))
                .body("further", empty());
        found("officer", "202689001").body("sources.id", contains(id));
        found("officer-zhuhai", "202689001").body("sources", empty());
    }

    @Test
    void saysNothingWhereNothingWasSaid() {
        var id = id(register("officer", transfer(Map.of("sourceNumber", " ", "sender", "　"))));

        sources(id).body("first.number", nullValue()).body("first.sender", nullValue());
    }

    /// One order of the hotline that two windows enter: the second is told of the first, and may know better.
    @Test
    void tellsWhereTheNumberIsKnown() {
        var first = id(register("officer", order("GD-89002")));
        var caseNo = as("officer").get("/cases/{id}", first).<String>path("caseNo");

        register("officer", order("gd 89002"))
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/source-elsewhere"))
                .body("errors.field", contains("sourceNumber"))
                .body("errors[0].message", containsString(caseNo));
        register("officer", with(order("GD-89002"), "channel", "LETTER")).statusCode(201);
        attach(first, "GD89-002").statusCode(200);
        attach(first, "GD-89002")
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/source-there"))
                .body("errors.field", contains("number"));
        var other = id(register("officer", order("GD-89002-2")));
        attach(other, "GD-89002").statusCode(409).body("type", equalTo("/problems/case-intake/source-elsewhere"));
        register("officer", with(order("GD-89002"), "knowingly", true)).statusCode(201);
    }

    /// While the number is typed, and whether the other one was registered with it or got it later.
    @Test
    void hintsAtTheMatterThatBearsTheNumber() {
        var first = id(register("officer", order("GD-89011")));
        var later = id(register("officer", with(order("GD-89012"), "channel", "LETTER")));
        attach(later, "GD-89013").statusCode(200);

        alike("officer", "gd89-011").body("", empty());
        alike("officer", "ｇｄ 89011").body("id", contains(first)).body("[0].alike", contains("NUMBER"));
        alike("officer", "GD 89013").body("id", contains(later));
        alike("officer", "89013").body("", empty());
        alike("officer-zhuhai", "GD-89013").body("", empty());
        as("officer")
                .queryParam("sourceNumber", "——")
                .get("/cases/alike")
                .then()
                .statusCode(400)
                .body("errors.field", contains("sourceNumber"));
    }

    private static ValidatableResponse alike(String user, String number) {
        return as(user).queryParam("sourceNumber", number)
                .get("/cases/alike")
                .then()
                .statusCode(200);
    }

    /// What another district knows it keeps to itself.
    @Test
    void tellsNothingOfANumberOfAnotherDistrict() {
        register("officer", order("GD-89003")).statusCode(201);

        register("officer-zhuhai", with(order("GD-89003"), "region", "4404")).statusCode(201);
    }

    @Test
    void registersANumberOnceWhoeverIsFaster() {
        for (var round = 0; round < 5; round++) {
            var order = order("GD-89004-" + round);
            var answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> register("officer", order).extract()))
                    .limit(4)
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();

            assertThat(answers)
                    .extracting(answer -> answer.statusCode())
                    .containsOnlyOnce(201)
                    .containsOnly(201, 409);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"source":"REPORT","sourceNumber":"GD-89005"}                                        | channel
            {"source":"TRANSFER_IN","sender":"威海海关"}                                          | channel
            {"source":"REPORT","channel":"HOTLINE","sender":"张某某"}                             | sender
            {"source":"COMPLAINT","channel":"HOTLINE","sender":"张某某"}                          | sender
            {"source":"RIGHT_HOLDER","channel":"HOTLINE","sender":"某公司"}                       | sender
            {"source":"REPORT","channel":"HOTLINE","sourceNumber":"——"}                          | sourceNumber
            {"source":"REPORT","channel":"HOTLINE","sourceNumber":"1\\u00072"}                   | sourceNumber
            {"source":"REPORT","channel":"HOTLINE","sourceNumber":"0123456789012345678901234567890123456789012345678901234567890"} | sourceNumber
            """)
    void namesWhatIsWrong(String said, String field) {
        var body = said.replaceFirst("\\{", "{\"region\":\"371071\",\"right\":\"OTHER\",\"title\":\"来文有误\",");

        as("officer").body(body).post("/cases").then().statusCode(400).body("errors.field", contains(field));
    }

    @Test
    void tellsOfTheMatterWithoutNumberAndSender() {
        var id = id(register("officer", transfer(Map.of("sourceNumber", "GD-89006", "sender", "上级机关乙"))));

        try (var probe = EventProbe.on("case-intake.events")) {
            var told = probe.await(1, heard -> heard.value().contains(id));
            assertThat(told.toString()).contains(id).doesNotContain("GD-89006", "上级机关乙");
        }
    }

    /// One digit mistyped: the right number is found from now on, and what stood there stays readable.
    @Test
    void isCorrectedAndKeepsWhatStoodThere() {
        var id = id(register("officer", transfer(Map.of("sourceNumber", "GD-89020", "sender", "市文旅局"))));

        correct(id, Map.of("sourceNumber", "ＧＤ-89021", "sender", "市文化和旅游局", "reason", " 录错一位 "))
                .statusCode(200)
                .body("version", equalTo(2))
                .body("first.number", equalTo("GD-89021"))
                .body("first.sender", equalTo("市文化和旅游局"))
                .body("further", hasSize(1))
                .body("further[0].first", equalTo(true))
                .body("further[0].number", equalTo("GD-89020"))
                .body("further[0].sender", equalTo("市文旅局"))
                .body("further[0].takeBackReason", equalTo("录错一位"));
        found("officer", "GD-89021").body("sources.id", contains(id));
        found("officer", "GD-89020").body("sources", empty());
        register("officer", order("GD-89020")).statusCode(201);

        correct(id, Map.of("reason", "来函另有编号")).statusCode(200).body("first.number", nullValue());
        correct(id, Map.of("sourceNumber", "GD-89022", "reason", "补录")).body("first.number", equalTo("GD-89022"));
        sources(id).body("further", hasSize(2)).body("first.sender", nullValue());
        try (var probe = EventProbe.on("case-intake.events")) {
            var told = probe.await(4, heard -> heard.value().contains(id));
            assertThat(told.toString()).contains("first-source-corrected").doesNotContain("GD-89022", "录错一位", "文旅局");
        }
    }

    @Test
    void isCorrectedToANumberOfAnotherMatterOnlyKnowingly() {
        var first = id(register("officer", order("GD-89023")));
        var other = id(register("officer", order("GD-89024")));
        var wrong = Map.<String, Object>of("sourceNumber", "gd 89023", "reason", "录错");

        correct(other, wrong)
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/source-elsewhere"))
                .body("errors.field", contains("sourceNumber"));
        sources(other).body("first.number", equalTo("GD-89024")).body("further", empty());
        correct(other, with(wrong, "knowingly", true)).statusCode(200);
        correct(other, with(wrong, "sourceNumber", "GD 89023")).statusCode(409);
        attach(first, "GD-89025").statusCode(200);
        correct(first, with(wrong, "sourceNumber", "GD-89025"))
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/source-there"));
    }

    /// Whoever corrects the sender alone need not be told of the number again.
    @Test
    void asksNothingAboutANumberThatStays() {
        register("officer", with(order("GD-89026"), "channel", "DEPARTMENT")).statusCode(201);
        var id = id(register("officer", transfer(Map.of("sourceNumber", "GD-89026", "knowingly", true))));

        correct(id, Map.of("sourceNumber", "GD-89026", "sender", "威海海关", "reason", "漏录"))
                .statusCode(200)
                .body("first.sender", equalTo("威海海关"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"sourceNumber":"GD-89027","reason":"录错"}                      | sourceNumber |
            {"sourceNumber":" ","sender":"","reason":"录错","knowingly":true} | sourceNumber | DEPARTMENT
            {"sourceNumber":"GD-89028"}                                     | reason       | DEPARTMENT
            {"sourceNumber":"GD-89028","reason":" "}                        | reason       | DEPARTMENT
            {"sourceNumber":"——","reason":"录错"}                            | sourceNumber | DEPARTMENT
            {"number":"GD-89028","reason":"录错"}                            | number       | DEPARTMENT
            """)
    void namesWhatIsWrongInACorrection(String body, String field, @Nullable String channel) {
        var matter = new HashMap<String, Object>(transfer(Map.of()));
        matter.put("channel", channel);
        var id = id(register("officer", matter));

        corrected(id, body).statusCode(400).body("errors.field", contains(field));
    }

    @Test
    void namesNobodyWhoComplainsInACorrection() {
        var id = id(register("officer", order("GD-89029")));

        correct(id, Map.of("sourceNumber", "GD-89029", "sender", "张某某", "reason", "补录"))
                .statusCode(400)
                .body("errors.field", contains("sender"));
    }

    /// What a matter was registered with belongs to it: it is corrected, never taken back, and only one of it counts.
    @Test
    void isNeverTakenBack() throws SQLException {
        var id = id(register("officer", order("GD-89007")));
        try (var database = TestStack.superuser("case_intake");
                var statement = database.createStatement()) {
            String source;
            try (var row = statement.executeQuery("select id from case_source where number = 'GD-89007'")) {
                row.next();
                source = row.getString(1);
            }
            as("officer")
                    .header("If-Match", "\"1\"")
                    .body("{\"reason\":\"录错\"}")
                    .post("/cases/{id}/sources/{source}/take-back", id, source)
                    .then()
                    .statusCode(404);
            assertThatThrownBy(() -> statement.execute("""
                            insert into case_source (id, region, case_id, source, channel, number, number_key,
                              received_on, note, recorded_at, recorded_by, is_first)
                            select gen_random_uuid(), region, case_id, source, channel, 'x', 'X', received_on, '', now(), 'x', true
                            from case_source where number = 'GD-89007'""")).hasMessageContaining("case_source_first");
        }
    }

    /// Whoever answers the hotline needs the number of its order beside the state of the matter.
    @Test
    void goesOutWithTheList() {
        var caseNo = register("officer", order("=GD-89014")).extract().<String>path("caseNo");

        var text = new String(
                as("officer").queryParam("format", "CSV").get("/cases/export").asByteArray(), StandardCharsets.UTF_8);

        assertThat(text.lines().filter(line -> line.startsWith(caseNo)))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(",电话、热线,'=GD-89014,已登记,"));
    }

    @Test
    void comesInWithAWorkbook() throws IOException {
        register("officer", order("GD-89008-1")).statusCode(201);
        var id = checked(workbook(
                header(),
                List.of(
                        row("表格来文甲", "电话、热线", "ＧＤ-89008", ""),
                        row("表格来文乙", "电话、热线", "GD-89008", ""),
                        row("表格来文丙", "电话、热线", "GD 89008 1", ""),
                        row("表格来文丁", "", "GD-89009", ""),
                        row("表格来文戊", "电话、热线", "", "某某公司"),
                        with(row("表格来文己", "其他部门来函", "GD-89010", "威海海关"), 1, "其他部门移送"))));

        assertThat(counts(progress(id))).containsExactly(2, 2, 2, 0, 0);
        assertThat(progress(id).<List<String>>path("notes.findAll { it.line == 3 }.message"))
                .containsExactly("与第2行是同一编号");
        assertThat(progress(id).<List<String>>path("notes.findAll { it.line == 4 }.message"))
                .singleElement()
                .satisfies(said -> assertThat(said).startsWith("此编号已在案件 371071-SRC-2026-"));
        assertThat(progress(id).<List<String>>path("notes.findAll { it.line == 5 }.field"))
                .containsExactly("channel");
        assertThat(progress(id).<List<String>>path("notes.findAll { it.line == 6 }.field"))
                .containsExactly("sender");
        taken(id);

        found("officer", "GD-89010").body("sources.title", contains("表格来文己"));
        var taken = found("officer", "GD-89010").extract().<String>path("sources[0].id");
        sources(taken).body("first.sender", equalTo("威海海关")).body("first.number", equalTo("GD-89010"));
    }

    private static List<String> header() {
        return Stream.concat(HEADER.stream(), Stream.of("来文号或工单号", "来文单位")).toList();
    }

    private static List<String> row(String title, String channel, String number, String sender) {
        return new ArrayList<>(List.of("371071", "举报", channel, "其他", "", title, "2026-11-20", number, sender));
    }

    private static List<String> with(List<String> row, int place, String text) {
        return WorkbookFixture.with(row, place, text);
    }

    private static Map<String, Object> order(String number) {
        return Map.of(
                "region", "371071",
                "source", "REPORT",
                "channel", "HOTLINE",
                "right", "OTHER",
                "title", "热线工单",
                "sourceNumber", number);
    }

    private static Map<String, Object> transfer(Map<String, Object> said) {
        var body = new HashMap<String, Object>(Map.of(
                "region", "371071", "source", "TRANSFER_IN", "channel", "DEPARTMENT", "right", "OTHER", "title", "来函"));
        body.putAll(said);
        return body;
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object otherwise) {
        var changed = new HashMap<>(body);
        changed.put(field, otherwise);
        return changed;
    }

    private static ValidatableResponse register(String user, Map<String, Object> body) {
        return as(user).body(json(body)).post("/cases").then();
    }

    private static String id(ValidatableResponse registered) {
        return registered.statusCode(201).extract().path("id");
    }

    private static ValidatableResponse correct(String id, Map<String, Object> right) {
        return corrected(id, json(right));
    }

    private static ValidatableResponse corrected(String id, String body) {
        var version = as("officer").get("/cases/{id}", id).<Integer>path("version");
        return as("officer")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/cases/{id}/sources/first/correction", id)
                .then();
    }

    private static ValidatableResponse attach(String id, String number) {
        var version = as("officer").get("/cases/{id}", id).<Integer>path("version");
        return as("officer")
                .header("If-Match", "\"" + version + "\"")
                .body("{\"source\":\"REPORT\",\"channel\":\"HOTLINE\",\"number\":\"%s\",\"note\":\"再次来电\"}"
                        .formatted(number))
                .post("/cases/{id}/sources", id)
                .then();
    }

    private static ValidatableResponse sources(String id) {
        return as("reviewer").get("/cases/{id}/sources", id).then().statusCode(200);
    }

    private static ValidatableResponse found(String user, String term) {
        return as(user).queryParam("q", term).get("/search").then().statusCode(200);
    }
}

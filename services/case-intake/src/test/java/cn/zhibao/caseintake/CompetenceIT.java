package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
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
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is competent for a matter, and disputes over it (管辖).
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class CompetenceIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String DISPUTE = """
            {"other":"珠海市香洲区市场监督管理局","otherRegion":"440402","reason":"双方都认为有管辖权"}""";
    private static final String NEAR = """
            {"other":"威海市环翠区市场监督管理局","otherRegion":"371002","reason":"双方都认为没有管辖权"}""";
    private static final String REPORT = "{\"report\":\"协商未达成一致\"}";

    @Test
    void suggestsWhileAMatterIsWrittenDown() {
        as("officer")
                .queryParam("region", "371071")
                .queryParam("source", "REPORT")
                .queryParam("right", "TRADEMARK")
                .queryParam("trader", "IN_PLATFORM")
                .queryParam("traderPlace", "440402")
                .get("/competence")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("OTHER_REGION"))
                .body("region", equalTo("440402"))
                .body("lines.rule", contains("IN_PLATFORM"))
                .body("lines[0].confidence", equalTo("SECONDARY"))
                .body("lines[0].basis.zh", containsString("第十条"));
    }

    @ParameterizedTest
    @CsvSource({"actPlace, 9", "traderPlace, 37107", "platformPlace, 威海", "trader, SHOP", "source, LETTER", "right, ''"
    })
    void namesWhatItCannotSuggestBy(String field, String value) {
        var request = as("officer").queryParam("region", "371071");
        if (!field.equals("source")) {
            request.queryParam("source", "REPORT");
        }
        if (!field.equals("right")) {
            request.queryParam("right", "TRADEMARK");
        }
        request.queryParam(field, value)
                .get("/competence")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }

    @Test
    void keepsWhatIsKnownAtRegistration() {
        var id = registered("REPORT", ",\"competence\":{\"actPlace\":\"371071\"}");

        competence(id)
                .body("facts.actPlace", equalTo("371071"))
                .body("stated.reason", contains(nullValue()))
                .body("suggestion.outcome", equalTo("THIS_OFFICE"));
    }

    @Test
    void namesTheFieldOfARegistrationThatCannotBeMeant() {
        as("officer")
                .body("""
                        {"region":"371071","source":"REPORT","right":"TRADEMARK","title":"管辖","competence":{"actPlace":"12345"}}""")
                .post("/cases")
                .then()
                .statusCode(400)
                .body("errors.field", contains("competence.actPlace"));
    }

    @Test
    void saysAnewWhatIsKnownAndKeepsWhatWasSaidBefore() {
        var id = registered("REPORT", ",\"competence\":{\"actPlace\":\"371071\"}");

        post(id, 2, "competence-facts", "{\"actPlace\":\"371002\",\"reason\":\"现场查明\"}")
                .statusCode(200)
                .body("version", equalTo(3));

        competence(id)
                .body("facts.actPlace", equalTo("371002"))
                .body("stated.facts.actPlace", contains("371002", "371071"))
                .body("stated[0].reason", equalTo("现场查明"))
                .body("suggestion.outcome", equalTo("OTHER_REGION"))
                .body("suggestion.region", equalTo("371002"));
        post(id, 3, "competence-facts", "{\"actPlace\":\"371002\",\"reason\":\"再说一次\"}")
                .statusCode(400);
    }

    @Test
    void runsTheClockOfSevenWorkingDaysUntilItIsReported() {
        var id = registered("REPORT", "");

        post(id, 1, "competence-disputes", DISPUTE).statusCode(200);
        as("officer")
                .get("/cases/{id}/clocks", id)
                .then()
                .body("find { it.rule == 'P-JURISDICTION' }.state", equalTo("RUNNING"))
                .body("find { it.rule == 'P-JURISDICTION' }.confidence", equalTo("UNVERIFIED"))
                .body("find { it.rule == 'P-JURISDICTION' }.left", equalTo(7));

        post(id, 2, "competence-reports", REPORT).statusCode(200);
        as("officer")
                .get("/cases/{id}/clocks", id)
                .then()
                .body("find { it.rule == 'P-JURISDICTION' }.state", equalTo("STOPPED"));
    }

    @Test
    void reportsToTheNearestCommonSuperiorWhichDesignates() {
        var id = registered("REPORT", "");
        post(id, 1, "competence-disputes", NEAR).statusCode(200);
        competence(id).body("stage", equalTo("NEGOTIATING"));
        post(id, 2, "competence-reports", REPORT).statusCode(200);
        competence(id).body("stage", equalTo("REPORTED")).body("disputes[0].superior", equalTo("3710"));

        designate(id, 3, "440402").statusCode(400).body("errors.field", contains("region"));
        designate(id, 3, "371071").statusCode(200);

        competence(id)
                .body("stage", equalTo("NONE"))
                .body("disputes[0].designation.document", equalTo("威市监指管〔2026〕1号"))
                .body("disputes[0].designation.isHere", equalTo(true));
    }

    @Test
    void reportsAcrossProvincesToAnAuthorityOfTheCountry() {
        var id = registered("REPORT", "");
        post(id, 1, "competence-disputes", DISPUTE).statusCode(200);
        post(id, 2, "competence-reports", REPORT).statusCode(200);

        competence(id)
                .body("disputes[0].superior", nullValue())
                .body("disputes[0].reportedOn", equalTo(TODAY.toString()));
        designate(id, 3, "440402").statusCode(200);
        competence(id).body("disputes[0].designation.isHere", equalTo(false));
    }

    @Test
    void endsByAgreementAndMayAriseAgain() {
        var id = registered("REPORT", "");
        post(id, 1, "competence-disputes", DISPUTE).statusCode(200);
        agree(id, 2, "HANDED").statusCode(200);
        post(id, 3, "competence-disputes", NEAR).statusCode(200);

        competence(id)
                .body("disputes", hasSize(2))
                .body("disputes[0].outcome", nullValue())
                .body("disputes[1].outcome", equalTo("HANDED"));
    }

    @Test
    void passesNothingOnThatCameByTransferWhileItIsDisputed() {
        var id = registered("TRANSFER_IN", "");
        post(id, 1, "competence-disputes", NEAR).statusCode(200);

        agree(id, 2, "HANDED")
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/no-second-transfer"))
                .body("title", containsString("报请共同的上一级"));
        competence(id).body("stage", equalTo("NEGOTIATING")).body("disputes[0].outcome", nullValue());

        post(id, 2, "acceptance", "").statusCode(200);
        post(id, 3, "routing", "{\"route\":\"REFERRAL\",\"basis\":\"不属于本机关管辖\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/no-second-transfer"));
        post(id, 3, "routing", "{\"route\":\"PENALTY\",\"basis\":\"先行核查\"}").statusCode(200);
        agree(id, 4, "KEPT").statusCode(200);
    }

    @Test
    void refusesStepsOutOfTurn() {
        var id = registered("REPORT", "");

        agree(id, 1, "KEPT").statusCode(409).body("type", equalTo("/problems/case-intake/not-negotiating"));
        designate(id, 1, "371071").statusCode(409).body("type", equalTo("/problems/case-intake/not-reported"));
        post(id, 1, "competence-disputes", DISPUTE).statusCode(200);
        post(id, 2, "competence-disputes", NEAR)
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/contested-already"));
        post(id, 2, "withdrawal", "{\"reason\":\"已和解\"}").statusCode(200);
        agree(id, 3, "KEPT").statusCode(409).body("type", equalTo("/problems/case-intake/not-under-way"));
        post(id, 3, "competence-facts", "{\"actPlace\":\"371071\",\"reason\":\"查明\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/not-under-way"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            competence-facts      | {"actPlace":"1234567","reason":"查明"}                          | actPlace
            competence-facts      | {"trader":"SHOP","reason":"查明"}                               | trader
            competence-facts      | {"actPlace":"371002","reason":" "}                              | reason
            competence-disputes   | {"otherRegion":"371002","reason":"争议"}                        | other
            competence-disputes   | {"other":"某局","reason":"争议"}                                | otherRegion
            competence-disputes   | {"other":"某局","otherRegion":"威海","reason":"争议"}           | otherRegion
            competence-disputes   | {"other":"某局","otherRegion":"371002","reason":"\\u0000"}      | reason
            competence-disputes   | {"other":"某局","otherRegion":"371002","reason":"争议","disputedOn":"2999-01-01"} | disputedOn
            competence-disputes   | {"other":"某局","otherRegion":"371002","reason":"争议","disputedOn":"2020-01-01"} | disputedOn
            competence-agreements | {"outcome":"SPLIT","agreement":"纪要"}                          | outcome
            competence-reports    | {}                                                              | report
            designations          | {"region":"371002","document":"1号"}                            | office
            designations          | {"office":"某局","region":"371002","document":" "}              | document
            """)
    void namesWhatIsWrong(String noun, String body, String field) {
        post(registered("REPORT", ""), 1, noun, body).statusCode(400).body("errors.field", hasItem(field));
    }

    @Test
    void tellsOfADisputeWithoutItsTexts() {
        var id = registered("REPORT", ",\"competence\":{\"actPlace\":\"371071\"}");
        post(id, 2, "competence-disputes", NEAR).statusCode(200);
        post(id, 3, "competence-reports", REPORT).statusCode(200);
        designate(id, 4, "371002").statusCode(200);

        try (var probe = EventProbe.on("case-intake.events")) {
            var told = probe.await(5, heard -> heard.value().contains(id));
            assertThat(told.stream().map(EventProbe.Heard::type))
                    .containsExactly(
                            "cn.zhibao.case-intake.case-registered.v1",
                            "cn.zhibao.case-intake.competence-stated.v1",
                            "cn.zhibao.case-intake.competence-disputed.v1",
                            "cn.zhibao.case-intake.competence-reported.v1",
                            "cn.zhibao.case-intake.competence-designated.v1");
            assertThat(told.toString()).doesNotContain("双方都认为", "协商未达成");
        }
    }

    /// Of two who save at once over the same version one is turned away, and nothing of the dispute is there twice.
    @RepeatedTest(3)
    void opensOneDisputeForTwoWhoOpenItAtOnce() throws Exception {
        var id = registered("REPORT", "");
        Callable<Integer> one =
                () -> post(id, 1, "competence-disputes", DISPUTE).extract().statusCode();
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(one, one)).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers)
                    .contains(200)
                    .allMatch(status -> List.of(200, 409, 412).contains(status));
            assertThat(answers.stream().filter(status -> status == 200)).hasSize(1);
        }
        competence(id).body("disputes", hasSize(1));
    }

    @Test
    void isHiddenFromAnotherDistrict() {
        var id = registered("REPORT", "");

        as("officer-zhuhai").get("/cases/{id}/competence", id).then().statusCode(404);
        as("officer-zhuhai")
                .header("If-Match", "\"1\"")
                .body(DISPUTE)
                .post("/cases/{id}/competence-disputes", id)
                .then()
                .statusCode(404);
        as("officer-zhuhai")
                .queryParam("region", "371071")
                .queryParam("source", "REPORT")
                .queryParam("right", "PATENT")
                .get("/competence")
                .then()
                .statusCode(404);
    }

    /// Even a query that forgets whose rows they are shows nothing of another district.
    @ParameterizedTest
    @CsvSource({"competence_facts", "competence_dispute"})
    void keepsTheRowsThemselvesToTheirDistrict(String table) throws SQLException {
        var id = registered("REPORT", ",\"competence\":{\"actPlace\":\"371071\"}");
        post(id, 2, "competence-disputes", DISPUTE).statusCode(200);

        assertThat(rows(table, id, "371071")).isOne();
        assertThat(rows(table, id, "3710")).isOne();
        assertThat(rows(table, id, "371002")).isZero();
        assertThat(rows(table, id, "440402")).isZero();
    }

    private static int rows(String table, String id, String regions) throws SQLException {
        try (var database = TestStack.superuser("case_intake");
                var role = database.createStatement();
                var query = database.prepareStatement("select count(*) from " + table + " where case_id = ?::uuid")) {
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

    private static ValidatableResponse agree(String id, int seen, String outcome) {
        return post(id, seen, "competence-agreements", """
                {"outcome":"%s","agreement":"会商纪要第3号"}""".formatted(outcome));
    }

    private static ValidatableResponse designate(String id, int seen, String region) {
        return post(id, seen, "designations", """
                {"office":"某区市场监督管理局","region":"%s","document":"威市监指管〔2026〕1号"}""".formatted(region));
    }

    private static ValidatableResponse competence(String id) {
        return as("reviewer").get("/cases/{id}/competence", id).then().statusCode(200);
    }

    private static String registered(String source, String more) {
        return as("officer")
                .body("""
                        {"region":"371071","source":"%s","right":"TRADEMARK","title":"管辖不明的线索"%s}""".formatted(source, more))
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse post(String id, int seen, String noun, String body) {
        return as("officer")
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/cases/{id}/{noun}", id, noun)
                .then();
    }
}

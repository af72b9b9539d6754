package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.zhibao.testkit.stack.EventProbe;
import cn.zhibao.testkit.stack.TestStack;
import cn.zhibao.testkit.stack.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Matters that belong together (关联、并案), seen from both sides.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class LinkIT {

    /// A case as the tests know it.
    private record Known(String id, String caseNo) {}

    @ParameterizedTest
    @EnumSource(value = LinkKind.class, names = "JOINED", mode = EnumSource.Mode.EXCLUDE)
    void showsALinkFromBothSidesAndChangesNothingElse(LinkKind kind) {
        var one = registered();
        var other = registered();

        link(one, 1, other, kind.name())
                .statusCode(200)
                .body("version", equalTo(2))
                .body("status", equalTo("REGISTERED"))
                .body("leadId", nullValue());

        links(one)
                .body("caseNo", contains(other.caseNo()))
                .body("kind", contains(kind.name()))
                .body("isOther", contains(false));
        links(other)
                .body("caseNo", contains(one.caseNo()))
                .body("kind", contains(kind.name()))
                .body("isOther", contains(true));
    }

    @Test
    void stopsTheClockOfAJoinedMatterAndNamesItsLead() {
        var one = registered();
        var lead = registered();

        link(one, 1, lead, "JOINED")
                .statusCode(200)
                .body("status", equalTo("JOINED"))
                .body("leadId", equalTo(lead.id()))
                .body("deadline", nullValue());

        as("officer").get("/cases/{id}/clocks", one.id()).then().body("[0].state", equalTo("STOPPED"));
        as("officer")
                .get("/cases/{id}", lead.id())
                .then()
                .body("status", equalTo("REGISTERED"))
                .body("deadline.rule", equalTo("R-VERIFY"));
        links(lead).body("status", contains("JOINED")).body("isOther", contains(true));
    }

    @Test
    void refusesToLinkACaseWithItself() {
        var one = registered();

        link(one, 1, one, "RELATED").statusCode(400).body("errors.field", contains("caseNo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"refusal", "withdrawal", "links"})
    void refusesToJoinWhatIsOverAlready(String end) {
        var one = registered();
        var over = registered();
        var body = switch (end) {
            case "refusal" -> "{\"ground\":\"REPEATED\"}";
            case "withdrawal" -> "{\"reason\":\"已和解\"}";
            default -> joining(registered());
        };
        post(over.id(), 1, end, body).statusCode(200);

        link(one, 1, over, "JOINED").statusCode(409).body("type", equalTo("/problems/case-intake/lead-is-over"));
        link(one, 1, over, "RELATED").statusCode(200);
    }

    @Test
    void refusesARingOfJoinedCases() {
        var one = registered();
        var lead = registered();
        link(one, 1, lead, "JOINED").statusCode(200);

        link(lead, 1, one, "JOINED").statusCode(409).body("type", equalTo("/problems/case-intake/lead-is-over"));

        var third = registered();
        link(lead, 1, third, "JOINED").statusCode(200);
        link(third, 1, one, "JOINED").statusCode(409).body("type", equalTo("/problems/case-intake/lead-is-over"));
    }

    /// Both wait for both: whoever comes second finds the first one joined. Neither waits for ever.
    @RepeatedTest(5)
    void joinsOnlyOneOfTwoThatAreJoinedToEachOtherAtOnce() throws Exception {
        var one = registered();
        var other = registered();

        var answers = atOnce(() -> joined(one, other), () -> joined(other, one));

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
    }

    /// What others' matters go on under is not taken back by one of them, not even in the same moment.
    @Test
    void keepsTheLeadOfOthersFromBeingTakenBack() {
        var one = registered();
        var lead = registered();
        link(one, 1, lead, "JOINED").statusCode(200);

        post(lead.id(), 1, "withdrawal", "{\"reason\":\"已和解\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/leads-others"));
    }

    @RepeatedTest(5)
    void joinsNothingToWhatIsTakenBackAtOnce() throws Exception {
        var one = registered();
        var lead = registered();

        var answers = atOnce(() -> joined(one, lead), () -> raw(lead.id(), "withdrawal", "{\"reason\":\"已和解\"}"));

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void refusesTheSameLinkTwiceFromEitherSide(boolean fromTheOther) {
        var one = registered();
        var other = registered();
        link(one, 1, other, "DUPLICATE").statusCode(200);

        (fromTheOther ? link(other, 1, one, "DUPLICATE") : link(one, 2, other, "DUPLICATE"))
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/already-linked"));
        link(one, 2, other, "GROUP").statusCode(200);
        links(one).body("kind", contains("DUPLICATE", "GROUP"));
    }

    @Test
    void leadsNobodyAcrossTheBordersOfADistrict() {
        var one = registered();
        var foreign = registered("officer-zhuhai", "440402");

        var told = link(one, 1, foreign, "RELATED").statusCode(400);
        var absent =
                link(one, 1, new Known("", "440402-SRC-1999-0001"), "RELATED").statusCode(400);

        assertThat(told.extract().<List<String>>path("errors.message"))
                .isEqualTo(absent.extract().<List<String>>path("errors.message"));
        as("officer-zhuhai").get("/cases/{id}/links", one.id()).then().statusCode(404);
    }

    /// Whoever has both districts may link across them; each district sees its own side and nothing of the other.
    @Test
    void showsNothingOfTheOtherDistrictBehindALink() throws SQLException {
        var one = registered();
        var other = registered("officer-huancui", "371002");
        try (var database = TestStack.superuser("case_intake");
                var insert = database.prepareStatement("""
                        insert into case_link (id, case_id, region, other_id, other_region, kind, linked_on)
                        values (gen_random_uuid(), ?::uuid, '371071', ?::uuid, '371002', 'RELATED', current_date)""")) {
            insert.setString(1, one.id());
            insert.setString(2, other.id());
            assertThat(insert.executeUpdate()).isOne();
        }

        links(one).body("", hasSize(0));
        as("officer-huancui")
                .get("/cases/{id}/links", other.id())
                .then()
                .statusCode(200)
                .body("", hasSize(0));
    }

    @Test
    void tellsOfTheLink() {
        var one = registered();
        var other = registered();
        link(one, 1, other, "JOINED").statusCode(200);

        try (var probe = EventProbe.on("case-intake.events")) {
            var told = probe.await(
                    heard -> heard.value().contains(one.id()) && heard.type().endsWith("case-linked.v1"));
            assertThat(told.value()).contains(other.id()).contains("\"kind\":\"JOINED\"");
        }
    }

    @Test
    void turnsTheSecondOfTwoSaversAway() {
        var one = registered();
        var other = registered();
        post(one.id(), 1, "acceptance", "").statusCode(200);

        link(one, 1, other, "JOINED").statusCode(412);
        links(one).body("", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"kind":"RELATED"}                        | caseNo
            {"kind":"RELATED","caseNo":"a\\u0000"}  | caseNo
            {"kind":"MARRIED","caseNo":"1"}           | kind
            {"caseNo":"1"}                            | kind
            """)
    void namesWhatIsWrong(String body, String field) {
        post(registered().id(), 1, "links", body).statusCode(400).body("errors.field", hasItem(field));
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        try (var two = Executors.newFixedThreadPool(2)) {
            var first = two.submit(one);
            var second = two.submit(other);
            return List.of(first.get(), second.get());
        }
    }

    private static int joined(Known one, Known lead) {
        return raw(one.id(), "links", joining(lead));
    }

    /// Without the shared request of the other tests, which two threads must not share.
    private static int raw(String id, String noun, String body) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of("officer"))
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(body)
                .post("/cases/{id}/{noun}", id, noun)
                .statusCode();
    }

    private static String joining(Known lead) {
        return "{\"caseNo\":\"%s\",\"kind\":\"JOINED\"}".formatted(lead.caseNo());
    }

    private static ValidatableResponse link(Known one, int seen, Known other, String kind) {
        return post(one.id(), seen, "links", "{\"caseNo\":\"%s\",\"kind\":\"%s\"}".formatted(other.caseNo(), kind));
    }

    private static ValidatableResponse links(Known one) {
        return as("reviewer").get("/cases/{id}/links", one.id()).then().statusCode(200);
    }

    private static Known registered() {
        return registered("officer", "371071");
    }

    private static Known registered(String who, String region) {
        var created = as(who).body("""
                        {"region":"%s","source":"REPORT","right":"TRADEMARK","title":"涉嫌销售侵权商品"}""".formatted(region))
                .post("/cases")
                .then()
                .statusCode(201)
                .extract();
        return new Known(created.path("id"), created.path("caseNo"));
    }

    private static ValidatableResponse post(String id, int seen, String noun, String body) {
        return as("officer")
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/cases/{id}/{noun}", id, noun)
                .then();
    }
}

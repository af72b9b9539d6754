package cn.zhibao.caseintake;

import static cn.zhibao.caseintake.PartyFixture.onlyParty;
import static cn.zhibao.caseintake.PartyFixture.organisation;
import static cn.zhibao.caseintake.PartyFixture.parties;
import static cn.zhibao.caseintake.PartyFixture.registered;
import static cn.zhibao.testkit.stack.Caller.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What stands out about a matter beside the others: repeated respondents, many right holders, many respondents of one
/// right.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class PatternIT {

    @Test
    void countsTheOtherMattersOfARespondent() {
        var first = registered("一", organisation("RESPONDENT", "屡次商行", ""));
        var party = onlyParty(first);
        parties("officer", first).body("parties[0].others", equalTo(0));

        registered("二", known("RESPONDENT", party));
        registered("三", known("RESPONDENT", party));
        registered("四", known("RIGHT_HOLDER", party));

        parties("officer", first).body("parties[0].others", equalTo(2));
    }

    @Test
    void leavesOutWhatWasWithdrawnAndWhatIsLongAgo() {
        var first = registered("一", organisation("RESPONDENT", "从前商行", ""));
        var party = onlyParty(first);
        var withdrawn = registered("二", known("RESPONDENT", party));
        as("officer")
                .header("If-Match", "\"2\"")
                .body("{\"reason\":\"双方和解\"}")
                .post("/cases/{id}/withdrawal", withdrawn)
                .then()
                .statusCode(200);
        var fiveYearsAgo = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).minusYears(5);
        receivedOn(fiveYearsAgo.minusDays(1), party);
        parties("officer", first).body("parties[0].others", equalTo(0));

        receivedOn(fiveYearsAgo, party);
        parties("officer", first)
                .body("parties[0].others", equalTo(1))
                .body("patternSince", equalTo(fiveYearsAgo.toString()));
    }

    @Test
    void takesMergedEntriesForOne() {
        var first = registered("一", organisation("RESPONDENT", "甲名商行", ""));
        var second = registered("二", organisation("RESPONDENT", "乙名商行", ""));
        as("officer")
                .header("If-Match", "\"" + version(onlyParty(second)) + "\"")
                .body("{\"into\":\"%s\",\"reason\":\"同一商户\"}".formatted(onlyParty(first)))
                .post("/parties/{id}/merger", onlyParty(second))
                .then()
                .statusCode(200);

        parties("officer", first).body("parties[0].others", equalTo(1));
        parties("officer", second).body("parties[0].others", equalTo(1));
    }

    @Test
    void tellsHowManyRightHoldersOneRespondentHas() {
        var first = registered("一", organisation("RESPONDENT", "多方商行", ""), organisation("RIGHT_HOLDER", "权利人甲", ""));
        var party =
                parties("officer", first).extract().<String>path("parties.find { it.role == 'RESPONDENT' }.party.id");
        registered("二", known("RESPONDENT", party), organisation("RIGHT_HOLDER", "权利人乙", ""));
        parties("officer", first)
                .body("parties.find { it.role == 'RESPONDENT' }.holders", nullValue())
                .body("parties.find { it.role == 'RIGHT_HOLDER' }.others", equalTo(0));

        registered("三", known("RESPONDENT", party), organisation("RIGHT_HOLDER", "权利人丙", ""));
        parties("officer", first).body("parties.find { it.role == 'RESPONDENT' }.holders", equalTo(3));
    }

    @Test
    void takesThreeRespondentsOfOneRightForAGroup() {
        var number = String.valueOf(10_000_000 + new Random().nextInt(80_000_000));
        var first = about(number, "群一商行");
        about(number, "群二商行");
        parties("officer", first).body("respondentsOfRight", equalTo(2)).body("isGroup", equalTo(false));

        about(number, "群三商行");
        about(number, "群三商行之二");
        parties("officer", first)
                .body("respondentsOfRight", equalTo(4))
                .body("isGroup", equalTo(true))
                .body("parties.others", hasItem(0));
    }

    @Test
    void tellsInAListWhatStandsOut() {
        var number = String.valueOf(10_000_000 + new Random().nextInt(80_000_000));
        var alone = about(number, "独家商行");
        signs(number).body(of(alone), equalTo(List.of()));

        var third = about(number, "再犯商行之三");
        about(number, "再犯商行之四");
        signs(number).body(of(alone), equalTo(List.of("GROUP")));

        var party = onlyParty(third);
        registered("别处", known("RESPONDENT", party), organisation("RIGHT_HOLDER", "表中权利人甲", ""));
        signs(number).body(of(third), equalTo(List.of("REPEATED", "GROUP"))).body(of(alone), equalTo(List.of("GROUP")));
        registered("又一处", known("RESPONDENT", party), organisation("RIGHT_HOLDER", "表中权利人乙", ""));
        registered("再一处", known("RESPONDENT", party), organisation("RIGHT_HOLDER", "表中权利人丙", ""));
        signs(number).body(of(third), equalTo(List.of("REPEATED", "AGAINST_MANY", "GROUP")));
    }

    @Test
    void tellsNothingUnasked() {
        var number = String.valueOf(10_000_000 + new Random().nextInt(80_000_000));
        var one = about(number, "未问商行");
        as("officer")
                .get("/cases?rightNumber={n}", number)
                .then()
                .statusCode(200)
                .body(of(one), nullValue());
        as("officer").get("/cases/{id}", one).then().statusCode(200).body("signs", nullValue());
    }

    private static ValidatableResponse signs(String number) {
        return as("officer")
                .get("/cases?signs=true&rightNumber={n}", number)
                .then()
                .statusCode(200);
    }

    private static String of(String matter) {
        return "items.find { it.id == '%s' }.signs".formatted(matter);
    }

    private static String known(String role, String party) {
        return "{\"role\":\"%s\",\"partyId\":\"%s\"}".formatted(role, party);
    }

    private static int version(String party) {
        return as("officer").get("/parties/{id}", party).path("party.version");
    }

    private static void receivedOn(LocalDate day, String party) {
        as("officer")
                .body("""
                        {"region":"371071","source":"REPORT","right":"TRADEMARK","title":"旧事","receivedOn":"%s","parties":[%s]}""".formatted(day, known("RESPONDENT", party)))
                .post("/cases")
                .then()
                .statusCode(201);
    }

    private static String about(String number, String respondent) {
        return as("officer")
                .body("""
                        {"region":"371071","source":"REPORT","right":"TRADEMARK","rightNumber":"%s","title":"同一商标","parties":[%s]}""".formatted(number, organisation("RESPONDENT", respondent, "")))
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

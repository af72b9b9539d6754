package cn.zhibao.caseintake;

import static cn.zhibao.caseintake.PartyFixture.name;
import static cn.zhibao.caseintake.PartyFixture.onlyParty;
import static cn.zhibao.caseintake.PartyFixture.organisation;
import static cn.zhibao.caseintake.PartyFixture.person;
import static cn.zhibao.caseintake.PartyFixture.register;
import static cn.zhibao.caseintake.PartyFixture.registered;
import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Two entries that turn out to be one party.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class MergeIT {

    @Test
    void letsOneAnswerForBothAndTakesItBack() {
        var first = onlyParty(registered("甲案", organisation("RESPONDENT", "重名商行一", "")));
        var second = onlyParty(registered("乙案", organisation("RESPONDENT", "重名商行二", "")));

        merge(second, first, 0)
                .statusCode(200)
                .body("party.mergedInto", equalTo(first))
                .body("mergers[0].reason", equalTo("同一经营场所"));

        dossier(first)
                .body("matters.title", contains("乙案", "甲案"))
                .body("counts.RESPONDENT", equalTo(2))
                .body("isRepeatedRespondent", equalTo(true))
                .body("mergers.partyId", contains(second));
        find("重名商行").body("id", contains(first)).body("matters", contains(2));

        separate(second, 1).statusCode(200).body("party.mergedInto", nullValue());

        dossier(first)
                .body("matters.title", contains("甲案"))
                .body("isRepeatedRespondent", equalTo(false))
                .body("mergers[0].separatedBy", equalTo("officer"));
        find("重名商行").body("id", containsInAnyOrder(first, second));
        assertThat(told(second)).isEqualTo("party-merged party-separated");
    }

    @Test
    void namesTheOneThatAnswersWhereTheOtherIsNamed() {
        var coded = onlyParty(registered("甲案", organisation("RESPONDENT", "有码商行", "91371000MA3E00400H")));
        var plain = onlyParty(registered("乙案", organisation("RESPONDENT", "有码商行", "")));
        merge(coded, plain, 0).statusCode(200);

        assertThat(onlyParty(registered("丙案", organisation("RESPONDENT", "有码商行", "91371000MA3E00400H"))))
                .isEqualTo(plain);
    }

    @Test
    void mergesNothingThatCannotBeOne() {
        var first = onlyParty(registered("一", organisation("RESPONDENT", "甲厂", "91371000MA3E00507W")));
        var second = onlyParty(registered("二", organisation("RESPONDENT", "乙厂", "91371000MA3E006036")));
        var someone = onlyParty(registered("三", person("COMPLAINANT", "某人", "")));
        var foreign = register("officer-zhuhai", "440403", "一", organisation("RESPONDENT", "外地厂", ""))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var elsewhere = as("officer-zhuhai").get("/cases/{id}/parties", foreign).<String>path("parties[0].party.id");

        merge(first, second, 0).statusCode(409).body("type", equalTo("/problems/case-intake/different-codes"));
        merge(first, first, 0).statusCode(400).body("errors.field", contains("into"));
        merge(first, someone, 0).statusCode(400).body("errors.field", contains("into"));
        merge(first, elsewhere, 0).statusCode(404);
        separate(first, 0).statusCode(409).body("type", equalTo("/problems/case-intake/not-merged"));
    }

    @Test
    void buildsNoChains() {
        var one = onlyParty(registered("一", organisation("RESPONDENT", "链商行一", "")));
        var two = onlyParty(registered("二", organisation("RESPONDENT", "链商行二", "")));
        var three = onlyParty(registered("三", organisation("RESPONDENT", "链商行三", "")));
        merge(one, two, 0).statusCode(200);

        merge(two, three, 0).statusCode(409).body("type", equalTo("/problems/case-intake/answers-for-others"));
        merge(three, one, 0).statusCode(409).body("type", equalTo("/problems/case-intake/already-merged"));
        merge(one, three, 1).statusCode(409).body("type", equalTo("/problems/case-intake/already-merged"));
        merge(three, two, 0).statusCode(200);
        dossier(two).body("matters", hasSize(3));
    }

    @Test
    void demandsAReasonAndTheVersionThatWasSeen() {
        var one = onlyParty(registered("一", organisation("RESPONDENT", "版本商行一", "")));
        var two = onlyParty(registered("二", organisation("RESPONDENT", "版本商行二", "")));

        as("officer")
                .header("If-Match", "\"0\"")
                .body("{\"into\":\"%s\",\"reason\":\" \"}".formatted(two))
                .post("/parties/{id}/merger", one)
                .then()
                .statusCode(400)
                .body("errors.field", contains("reason"));
        merge(one, two, 1).statusCode(412);
        as("officer")
                .body("{\"into\":\"%s\",\"reason\":\"同\"}".formatted(two))
                .post("/parties/{id}/merger", one)
                .then()
                .statusCode(428);
        as("leader")
                .header("If-Match", "\"0\"")
                .body("{\"into\":\"%s\",\"reason\":\"同\"}".formatted(two))
                .post("/parties/{id}/merger", one)
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse merge(String id, String into, int seen) {
        return as("officer")
                .header("If-Match", "\"" + seen + "\"")
                .body("{\"into\":\"%s\",\"reason\":\"同一经营场所\"}".formatted(into))
                .post("/parties/{id}/merger", id)
                .then();
    }

    private static ValidatableResponse separate(String id, int seen) {
        return as("officer")
                .header("If-Match", "\"" + seen + "\"")
                .post("/parties/{id}/separation", id)
                .then();
    }

    private static ValidatableResponse dossier(String id) {
        return as("officer").get("/parties/{id}", id).then().statusCode(200);
    }

    private static ValidatableResponse find(String name) {
        return as("officer").queryParam("q", name).get("/parties").then().statusCode(200);
    }

    private static String told(String partyId) {
        try (var database = TestStack.superuser("case_intake");
                var query = database.prepareStatement("""
                        select string_agg(split_part(type, '.', 4), ' ' order by position)
                        from journal where stream_id = ?""")) {
            query.setObject(1, UUID.fromString(partyId));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}

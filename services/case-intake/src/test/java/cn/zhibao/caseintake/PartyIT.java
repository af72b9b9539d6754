package cn.zhibao.caseintake;

import static cn.zhibao.caseintake.PartyFixture.HOME;
import static cn.zhibao.caseintake.PartyFixture.name;
import static cn.zhibao.caseintake.PartyFixture.onlyParty;
import static cn.zhibao.caseintake.PartyFixture.organisation;
import static cn.zhibao.caseintake.PartyFixture.parties;
import static cn.zhibao.caseintake.PartyFixture.person;
import static cn.zhibao.caseintake.PartyFixture.register;
import static cn.zhibao.caseintake.PartyFixture.registered;
import static cn.zhibao.caseintake.PartyFixture.remove;
import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Parties of a matter: named with it or later, removed, and shown to those who need to know.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class PartyIT {

    @Test
    void registersAMatterWithItsParties() {
        var id = registered(
                "冒用他人商标",
                person("COMPLAINANT", "李雷", "13800001111"),
                organisation("RESPONDENT", "威海甲一商贸有限公司", "91371000MA3C00011R"),
                organisation("PLATFORM", "某平台有限公司", ""));

        parties("officer", id)
                .statusCode(200)
                .body("parties.role", contains("COMPLAINANT", "PLATFORM", "RESPONDENT"))
                .body("parties.find { it.role == 'RESPONDENT' }.party.creditCode", equalTo("91371000MA3C00011R"));
        assertThat(told(id, "party-named")).isEqualTo(3);
    }

    /// What the journal says travels to other services and stays for ever: who somebody is does not.
    @Test
    void tellsNobodyByEventWhoAPartyIs() throws SQLException {
        var id = registered("举报假冒专利", person("COMPLAINANT", "韩梅梅", "13800002222"));

        try (var database = TestStack.superuser("case_intake");
                var query = database.prepareStatement("select payload::text from journal where stream_id = ?")) {
            query.setObject(1, UUID.fromString(id));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    assertThat(rows.getString(1)).doesNotContain("韩梅梅", "13800002222");
                }
            }
        }
    }

    @Test
    void keepsOneOrganisationUnderOneCode() {
        var party = onlyParty(registered("一", organisation("RESPONDENT", "威海乙二（中国）有限公司", "91371000MA3C0002XH")));

        var again = onlyParty(registered("二", organisation("RESPONDENT", "威海乙二(中国)有限公司", "91371000ma3c0002xh")));

        assertThat(again).isEqualTo(party);
        as("officer")
                .get("/parties/{id}", party)
                .then()
                .statusCode(200)
                .body("counts.RESPONDENT", equalTo(2))
                .body("isRepeatedRespondent", equalTo(true))
                .body("matters", hasSize(2));
    }

    @Test
    void refusesAnotherNameForAKnownCode() {
        registered("一", organisation("RESPONDENT", "威海丙三有限公司", "91371000MA3C00038H"));

        register("officer", HOME, "二", organisation("RESPONDENT", "威海丙四有限公司", "91371000MA3C00038H"))
                .statusCode(400)
                .body("errors.field", contains("parties[0].name"))
                .body("errors.message", contains("该统一社会信用代码已登记为“威海丙三有限公司”"));
    }

    @Test
    void namesTheCharacterOfACodeThatCannotBeRight() {
        register(
                        "officer",
                        HOME,
                        "一",
                        person("COMPLAINANT", "王五", ""),
                        organisation("RESPONDENT", "丁", "91371000MA3C00039H"))
                .statusCode(400)
                .body("errors.field", contains("parties[1].creditCode"))
                .body("errors.message", contains("第17位（组织机构代码校验位）应为8，不是9；请核对第9至17位"));
    }

    @Test
    void leavesNothingBehindWhereOnePartyIsRefused() {
        register("officer", HOME, "半截登记", organisation("RESPONDENT", "半截商行", ""), organisation("AGENT", "", ""))
                .statusCode(400)
                .body("errors.field", contains("parties[1].name"));

        as("officer")
                .queryParam("q", "半截")
                .get("/search")
                .then()
                .statusCode(200)
                .body("titles", hasSize(0))
                .body("parties", hasSize(0));
    }

    @Test
    void takesNoCodeForAPerson() {
        register("officer", HOME, "一", """
                {"role":"COMPLAINANT","kind":"PERSON","name":"赵六","creditCode":"91371000MA3C00011R"}""").statusCode(400).body("errors.field", contains("parties[0].creditCode"));
    }

    @Test
    void takesNoMoreThanTwentyAtOnce() {
        var many = java.util.stream.Stream.generate(() -> organisation("RESPONDENT", "众多", ""))
                .limit(21)
                .toArray(String[]::new);

        register("officer", HOME, "一", many).statusCode(400).body("errors.field", contains("parties"));
    }

    @Test
    void takesTheSameWordsInOneRegistrationForOneParty() {
        var id = registered("一", person("COMPLAINANT", "钱七", "139"), person("RIGHT_HOLDER", "钱七", "139"));

        String first = parties("officer", id).extract().path("parties[0].party.id");
        parties("officer", id).body("parties.party.id", contains(first, first));
    }

    @Test
    void namesAndRemovesAPartyLater() {
        var id = registered("一");

        var party = name(id, 1, organisation("RESPONDENT", "后来者有限公司", ""))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .extract()
                .<String>path("parties[0].party.id");
        name(id, 2, "{\"role\":\"RESPONDENT\",\"partyId\":\"%s\"}".formatted(party))
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/already-named"));
        remove(id, party, 2, "AGENT").statusCode(409).body("type", equalTo("/problems/case-intake/not-named"));
        remove(id, party, 1, "RESPONDENT").statusCode(412);
        remove(id, party, 2, "RESPONDENT").statusCode(200).body("parties", hasSize(0));

        assertThat(told(id, "party-removed")).isEqualTo(1);
        as("officer").get("/parties/{id}", party).then().statusCode(200).body("matters", hasSize(0));
    }

    @Test
    void showsWhereAPersonLivesToThoseWhoHandleTheMatterOnly() {
        var id = registered("一", person("COMPLAINANT", "孙八", "13800003333"));

        parties("officer", id)
                .body("parties[0].party.phone", equalTo("13800003333"))
                .body("parties[0].party.isMasked", equalTo(false));
        for (var reader : List.of("leader", "auditor")) {
            parties(reader, id)
                    .statusCode(200)
                    .body("parties[0].party.name", equalTo("孙八"))
                    .body("parties[0].party.phone", nullValue())
                    .body("parties[0].party.address", nullValue())
                    .body("parties[0].party.isMasked", equalTo(true));
            as(reader).get("/parties/{id}", onlyParty(id)).then().body("party.phone", nullValue());
        }
    }

    @Test
    void hidesThePartiesOfAnotherDistrict() {
        var id = registered("一", organisation("RESPONDENT", "本区商行", ""));
        var party = onlyParty(id);
        var foreign = register("officer-zhuhai", "440403", "一")
                .statusCode(201)
                .extract()
                .<String>path("id");

        parties("officer-zhuhai", id).statusCode(404);
        as("officer-zhuhai").get("/parties/{id}", party).then().statusCode(404);
        as("officer-zhuhai")
                .header("If-Match", "\"1\"")
                .body("{\"role\":\"RESPONDENT\",\"partyId\":\"%s\"}".formatted(party))
                .post("/cases/{id}/parties", foreign)
                .then()
                .statusCode(404);
    }

    private static int told(String caseId, String kind) {
        try (var database = TestStack.superuser("case_intake");
                var query =
                        database.prepareStatement("select count(*) from journal where stream_id = ? and type like ?")) {
            query.setObject(1, UUID.fromString(caseId));
            query.setString(2, "%" + kind + "%");
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}

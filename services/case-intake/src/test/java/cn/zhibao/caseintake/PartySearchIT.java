package cn.zhibao.caseintake;

import static cn.zhibao.caseintake.PartyFixture.HOME;
import static cn.zhibao.caseintake.PartyFixture.name;
import static cn.zhibao.caseintake.PartyFixture.organisation;
import static cn.zhibao.caseintake.PartyFixture.person;
import static cn.zhibao.caseintake.PartyFixture.register;
import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Looking parties up by what people remember of them.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class PartySearchIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "光威",
                "威海光",
                "光威 有限",
                "whgw",
                "gw",
                "WHGW",
                "weihai",
                "guangw",
                "wei hai guang wei",
                "ｗｈｇｗ",
                "91371000MA3E00101K",
                "91371000ma3e00101k",
                "0101K",
                "101k"
            })
    void findsAPartyByWhatIsRememberedOfIt(String remembered) {
        register("officer", HOME, "一", organisation("RESPONDENT", "威海光威集团（中国）有限公司", "91371000MA3E00101K"));

        find("officer", remembered).statusCode(200).body("name", hasItem("威海光威集团（中国）有限公司"));
    }

    /// 重 is chong in this name, and 长 is chang; 乐陵 is Laoling.
    @ParameterizedTest
    @ValueSource(strings = {"chongqingchangan", "cqca", "changan"})
    void readsCharactersOfSeveralReadingsAsTheirWordSays(String letters) {
        register("officer", HOME, "一", organisation("RESPONDENT", "重庆长安零件厂", ""));

        find("officer", letters).statusCode(200).body("name", hasItem("重庆长安零件厂"));
        find("officer", "zhongqing").statusCode(200).body("name", not(hasItem("重庆长安零件厂")));
    }

    @Test
    void spellsTheCityOfLaolingAsItSounds() {
        register("officer", HOME, "一", organisation("RESPONDENT", "乐陵枣业合作社", ""));

        find("officer", "laolingzaoye").statusCode(200).body("name", contains("乐陵枣业合作社"));
    }

    @Test
    void showsNothingOfAnotherDistrict() {
        register("officer", HOME, "一", organisation("RESPONDENT", "境内独有商行", "91371000MA3E00208Y"));

        for (var remembered : List.of("独有", "jndysh", "jingneiduyou", "91371000MA3E00208Y", "208Y")) {
            find("officer", remembered).statusCode(200).body("name", contains("境内独有商行"));
            find("officer-zhuhai", remembered).statusCode(200).body("$", hasSize(0));
            find("officer-huancui", remembered).statusCode(200).body("$", hasSize(0));
        }
    }

    @Test
    void tellsNothingThatWasSaidInConfidence() {
        register("officer", HOME, "一", person("COMPLAINANT", "保密的人", "13800004444"));

        var found = find("officer", "保密")
                .statusCode(200)
                .body("$", hasSize(1))
                .extract()
                .asString();

        assertThat(found).doesNotContain("13800004444", "文化西路");
        find("officer", "4444").statusCode(200).body("$", hasSize(0));
    }

    @Test
    void countsTheMattersSomebodyStandsIn() {
        for (var title : List.of("一", "二", "三")) {
            register("officer", HOME, title, organisation("RESPONDENT", "屡次商行", "91371000MA3E003048"))
                    .statusCode(201);
        }

        find("officer", "屡次").body("matters", contains(3)).body("asRespondent", contains(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "李", "a", "　"})
    void asksForTwoCharactersAtLeast(String tooLittle) {
        find("officer", tooLittle).statusCode(400).body("errors.field", contains("q"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%", "__", "'; drop table party; --", "{}", "{\"a\"}", "\\\\", "NULL", "光_", "*,*"})
    void takesSignsForWhatTheyAre(String signs) {
        register("officer", HOME, "一", organisation("RESPONDENT", "寻常商行", ""));

        find("officer", signs).statusCode(200).body("name", not(hasItem("寻常商行")));
    }

    private static ValidatableResponse find(String user, String remembered) {
        return as(user).queryParam("q", remembered).get("/parties").then();
    }
}

package cn.zhibao.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibao.contracts.reference.CreditCode;
import cn.zhibao.contracts.reference.IdentifierFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    private static final Path PUBLISHED = Path.of("../../../shared/data/identifiers/uscc.csv");
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    static boolean arePublishedCodesThere() {
        return Files.exists(PUBLISHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "91350100m000100y43",
                " 9135 0100 M000 100Y 43 ",
                "９１３５０１００Ｍ０００１００Ｙ４３",
                "91350100-M000100Y4-3"
            })
    void readsACodeHoweverItIsWritten(String typed) {
        assertThat(CreditCode.of(typed).text()).isEqualTo("91350100M000100Y43");
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y44, 18, 第18位校验位应为3，不是4；请核对各位字符",
        "91350200M000100Y43, 18, 第18位校验位应为8，不是3；请核对各位字符",
        "91350100M000100Y53, 17, 第17位（组织机构代码校验位）应为4，不是5；请核对第9至17位",
        "91350100M000110Y43, 17, 第17位（组织机构代码校验位）应为7，不是4；请核对第9至17位",
        "9135O100M000100Y43, 5,  第5位不能是“O”，只用数字和I、O、S、V、Z以外的字母",
        "91350100M000100Y4,  0,  统一社会信用代码应有18位，现有17位",
        "'',                 0,  统一社会信用代码应有18位，现有0位"
    })
    void namesThePlaceThatCannotBeRight(String typed, int position, String why) {
        assertThatThrownBy(() -> CreditCode.of(typed)).isInstanceOfSatisfying(IdentifierFault.class, fault -> {
            assertThat(fault.zh()).isEqualTo(why);
            assertThat(fault.position()).isEqualTo(position);
        });
    }

    /// One character that is wrong never passes unseen; only one of the organisation code is looked for there.
    @Test
    void seesEveryWrongCharacter() {
        var right = "91350100M000100Y43";
        for (var place = 0; place < right.length(); place++) {
            for (var character : ALPHABET.toCharArray()) {
                var wrong = right.substring(0, place) + character + right.substring(place + 1);
                var places = place >= 8 && place <= 16 ? List.of(17, 18) : List.of(18);
                if (character != right.charAt(place)) {
                    assertThatThrownBy(() -> CreditCode.of(wrong))
                            .as(wrong)
                            .isInstanceOfSatisfying(
                                    IdentifierFault.class,
                                    fault -> assertThat(places).contains(fault.position()));
                }
            }
        }
    }

    @Test
    @EnabledIf("arePublishedCodesThere")
    void agreesWithPublishedCodes() throws IOException {
        assertThat(published("1"))
                .hasSize(100)
                .allSatisfy(code -> assertThat(CreditCode.of(code)).hasToString(code));
        assertThat(published("0"))
                .hasSize(12)
                .allSatisfy(
                        code -> assertThatThrownBy(() -> CreditCode.of(code)).isInstanceOf(IdentifierFault.class));
        assertThat(published("normalise"))
                .hasSize(2)
                .allSatisfy(code -> assertThat(CreditCode.of(code)).hasToString("91110000600037341L"));
    }

    private static List<String> published(String kind) throws IOException {
        return Files.readAllLines(PUBLISHED).stream()
                .skip(1)
                .map(line -> line.split(","))
                .filter(row -> row[1].equals(kind))
                .map(row -> row[0])
                .toList();
    }
}

package cn.zhibao.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibao.contracts.reference.IdentifierFault;
import cn.zhibao.contracts.reference.PatentNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatentNumberTest {

    private static final Path PUBLISHED = Path.of("../../../shared/data/identifiers/patent_numbers.csv");

    static boolean arePublishedNumbersThere() {
        return Files.exists(PUBLISHED);
    }

    /// Made-up numbers whose check characters were summed by hand.
    @ParameterizedTest
    @CsvSource({
        "ZL200310102344.5,      ZL200310102344.5, INVENTION",
        "200310102344.5,        ZL200310102344.5, INVENTION",
        "' zl 2003 1010 2344.5', ZL200310102344.5, INVENTION",
        "ＺＬ２００３１０１０２３４４．５, ZL200310102344.5, INVENTION",
        "2003101023445,         ZL200310102344.5, INVENTION",
        "ZL202030000000.8,      ZL202030000000.8, DESIGN",
        "ZL202020000000.2,      ZL202020000000.2, UTILITY_MODEL",
        "ZL200080000000.8,      ZL200080000000.8, INVENTION",
        "ZL85100001.0,          ZL85100001.0,     INVENTION",
        "ZL85100007.x,          ZL85100007.X,     INVENTION"
    })
    void readsANumberHoweverItIsWritten(String typed, String text, PatentNumber.Kind kind) {
        var number = PatentNumber.of(typed);

        assertThat(number.text()).isEqualTo(text);
        assertThat(number.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "ZL200310102344.6, 13, 校验位应为5，不是6；请核对各位数字",
        "ZL200310102434.5, 13, 校验位应为4，不是5；请核对各位数字",
        "ZL200340102344.5, 5,  第5位表示专利类型，只能是1、2、3、8、9",
        "ZL85700001.6,     3,  第3位表示专利类型，只能是1、2、3、8、9",
        "ZL2O0310102344.5, 2,  第2位应为数字，不是“O”",
        "ZL20031010234.5,  0,  专利号应有13位（2003年10月以前的有9位）数字，现有12位",
        "'',               0,  专利号应有13位（2003年10月以前的有9位）数字，现有0位"
    })
    void namesThePlaceThatCannotBeRight(String typed, int position, String why) {
        assertThatThrownBy(() -> PatentNumber.of(typed)).isInstanceOfSatisfying(IdentifierFault.class, fault -> {
            assertThat(fault.position()).isEqualTo(position);
            assertThat(fault.zh()).isEqualTo(why);
        });
    }

    /// One digit that is wrong, or two that changed places, never pass unseen.
    @Test
    void seesEveryWrongDigit() {
        var right = "200310102344";
        for (var place = 0; place < right.length(); place++) {
            for (var digit = '0'; digit <= '9'; digit++) {
                var wrong = right.substring(0, place) + digit + right.substring(place + 1) + ".5";
                if (digit != right.charAt(place)) {
                    assertThatThrownBy(() -> PatentNumber.of(wrong)).isInstanceOf(IdentifierFault.class);
                }
            }
        }
    }

    @Test
    @EnabledIf("arePublishedNumbersThere")
    void readsNumbersThatWerePublished() throws IOException {
        var numbers = Files.readAllLines(PUBLISHED).stream()
                .skip(1)
                .map(line -> line.split(",")[0])
                .toList();

        assertThat(numbers)
                .hasSizeGreaterThan(5)
                .allSatisfy(number ->
                        assertThat(PatentNumber.of(number).text()).endsWith(number.substring(number.length() - 3)));
    }
}

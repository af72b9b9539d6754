package cn.zhibao.caseintake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.reference.RightKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightNumberTest {

    @ParameterizedTest
    @CsvSource({
        "PATENT,                200310102344.5,      ZL200310102344.5",
        "TRADEMARK,             第 1234567 号,       1234567",
        "TRADEMARK,             １２３４５６７,      1234567",
        "TRADEMARK,             g1234567,            G1234567",
        "TRADEMARK,             12345678a,           12345678A",
        "GEOGRAPHIC_INDICATION, '  AGI  2012-01 ',   AGI 2012-01",
        "COPYRIGHT,             国作登字-2020-f-1,   国作登字-2020-F-1"
    })
    void isOneTextForOneRight(RightKind right, String typed, String text) {
        assertThat(RightNumber.of(right, typed).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"PATENT, 200310102344.6", "TRADEMARK, 海岬", "TRADEMARK, 1234567890", "TRADEMARK, 12345-67"})
    void refusesWhatCannotBeOne(RightKind right, String typed) {
        assertThatThrownBy(() -> RightNumber.of(right, typed)).isInstanceOf(Refused.class);
    }
}

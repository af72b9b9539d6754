package cn.zhibao.caseintake.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibao.chassis.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            威市监函〔2026〕12号 | 威市监函［2026］12号 | true
            威市监函〔2026〕12号 | 威市监函 (2026) 12号 | true
            ＷＨ20261123001      | wh20261123001        | true
            2026-1-12            | 2026-11-2            | false
            20261123001          | 20261123002          | false
            """)
    void tellsNumbersApartByLettersAndDigits(String one, String other, boolean same) {
        assertThat(SenderNumber.of("number", one)
                        .key()
                        .equals(SenderNumber.of("number", other).key()))
                .isEqualTo(same);
    }

    @Test
    void keepsWhatIsPrinted() {
        assertThat(SenderNumber.of("number", " 威市监函〔2026〕１２号 ").text()).isEqualTo("威市监函〔2026〕12号");
    }

    @Test
    void refusesWhatNoNumberCanBe() {
        assertThatThrownBy(() -> SenderNumber.of("number", "—（）")).isInstanceOf(Refused.class);
    }
}

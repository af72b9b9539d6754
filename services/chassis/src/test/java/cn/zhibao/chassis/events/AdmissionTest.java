package cn.zhibao.chassis.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, false, APPLY",
        "3, 4, false, APPLY",
        "3, 3, false, DUPLICATE",
        "3, 1, false, DUPLICATE",
        "3, 5, false, GAP",
        "0, 2, false, GAP",
        "3, 4, true,  BEHIND",
        "3, 5, true,  BEHIND",
        "3, 3, true,  DUPLICATE"
    })
    void admitsTheNextOfAStreamAndNothingElse(int last, int version, boolean parked, Admission expected) {
        assertThat(Admission.of(last, version, parked)).isEqualTo(expected);
    }
}

package cn.zhibao.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibao.contracts.reference.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

    @Test
    void coversItselfAndWhatLiesBelow() {
        var weihai = RegionCode.of("371000");

        assertThat(weihai.digits()).isEqualTo("3710");
        assertThat(weihai.covers(RegionCode.of("371071"))).isTrue();
        assertThat(weihai.covers(RegionCode.of("3710"))).isTrue();
        assertThat(weihai.covers(RegionCode.of("37"))).isFalse();
        assertThat(weihai.covers(RegionCode.of("370200"))).isFalse();
        assertThat(RegionCode.of("370000").covers(weihai)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "371", "37107", "3710711", "0710", "37a1", "３７", "371071 "})
    void refusesWhatIsNoCode(String digits) {
        assertThat(RegionCode.isValid(digits)).isFalse();
        assertThatThrownBy(() -> RegionCode.of(digits)).isInstanceOf(IllegalArgumentException.class);
    }
}

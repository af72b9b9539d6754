package cn.zhibao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RateTest {

    @Test
    void showsTwoDecimals() {
        assertThat(new Rate(228, 258).percent()).contains("88.37");
    }

    @Test
    void showsTheQuotientCutAndSaysSo() {
        assertThat(new Rate(228, 258).quotient()).contains("0.883720…");
    }

    @Test
    void showsAQuotientThatEndsInFull() {
        assertThat(new Rate(9, 10).quotient()).contains("0.9");
    }

    @Test
    void neverRoundsUpToATargetInTheQuotient() {
        assertThat(new Rate(899_999_999, 1_000_000_000).quotient()).contains("0.899999…");
    }

    @Test
    void measuresNothingAgainstNothing() {
        assertThat(new Rate(0, 0).percent()).isEmpty();
        assertThat(new Rate(0, 0).quotient()).isEmpty();
    }

    @Test
    void writesATargetWithoutNeedlessZeros() {
        assertThat(Rate.percentOf(new BigDecimal("0.90"))).isEqualTo("90");
        assertThat(Rate.percentOf(new BigDecimal("0.925"))).isEqualTo("92.5");
    }
}

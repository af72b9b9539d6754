package cn.zhibao.caseintake.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.contracts.reference.RegionCode;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class SatisfactionYearTest {

    private static final int FEW = 3;

    @Test
    void countsOverTheMonths() {
        var year = year(month(1, 5, 2, 1), month(12, 4, 1, 1));

        assertThat(year.asked()).isEqualTo(9);
        assertThat(year.answered()).isEqualTo(3);
        assertThat(year.share()).hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("66.7"));
    }

    @Test
    void hasNoShareWithoutAnAnswer() {
        assertThat(year(month(6, 10, 0, 0)).share()).isEmpty();
        assertThat(year().share()).isEmpty();
    }

    @Test
    void roundsHalfUpAndReachesBothEnds() {
        assertThat(year(month(1, 16, 16, 5)).share())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("31.3"));
        assertThat(year(month(1, 2, 2, 2)).share())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("100"));
        assertThat(year(month(1, 2, 2, 0)).share())
                .hasValueSatisfying(share -> assertThat(share).isZero());
    }

    @Test
    void saysLittleBelowTheNumberOfTheHouse() {
        assertThat(year(month(1, 9, 2, 2)).isFew()).isTrue();
        assertThat(year(month(1, 9, 3, 2)).isFew()).isFalse();
    }

    private static SatisfactionYear year(SatisfactionYear.Month... months) {
        return new SatisfactionYear(RegionCode.of("371071"), Year.of(2026), FEW, List.of(months), List.of());
    }

    private static SatisfactionYear.Month month(int month, int asked, int answered, int satisfied) {
        return new SatisfactionYear.Month(month, asked, answered, satisfied);
    }
}

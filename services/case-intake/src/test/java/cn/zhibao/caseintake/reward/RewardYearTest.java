package cn.zhibao.caseintake.reward;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.contracts.reference.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RewardYearTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    @Test
    void countsAndAddsEachStateToTheCent() {
        var year = new RewardYear(
                RegionCode.of("371071"),
                Year.of(2026),
                List.of(
                        line(RewardState.GRANTED, "0.10"),
                        line(RewardState.GRANTED, "0.20"),
                        line(RewardState.LAPSED, "99999999.99")));

        assertThat(year.totals())
                .containsExactly(
                        new RewardYear.Total(RewardState.PROPOSED, 0, new BigDecimal("0.00")),
                        new RewardYear.Total(RewardState.GRANTED, 2, new BigDecimal("0.30")),
                        new RewardYear.Total(RewardState.DECLINED, 0, new BigDecimal("0.00")),
                        new RewardYear.Total(RewardState.COLLECTED, 0, new BigDecimal("0.00")),
                        new RewardYear.Total(RewardState.LAPSED, 1, new BigDecimal("99999999.99")));
    }

    @Test
    void lapsesTheDayAfterItsLastDayAndOnlyWhileItWaits() {
        assertThat(Reward.state(RewardState.GRANTED, LAST, LAST)).isEqualTo(RewardState.GRANTED);
        assertThat(Reward.state(RewardState.GRANTED, LAST, LAST.plusDays(1))).isEqualTo(RewardState.LAPSED);
        assertThat(Reward.state(RewardState.COLLECTED, LAST, LAST.plusDays(1))).isEqualTo(RewardState.COLLECTED);
        assertThat(Reward.state(RewardState.PROPOSED, null, LAST)).isEqualTo(RewardState.PROPOSED);
    }

    private static RewardYear.Line line(RewardState state, String amount) {
        return new RewardYear.Line(Optional.empty(), state, new BigDecimal(amount));
    }
}

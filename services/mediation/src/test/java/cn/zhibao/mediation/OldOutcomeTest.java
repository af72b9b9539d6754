package cn.zhibao.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the words of old registers mean.
class OldOutcomeTest {

    @ParameterizedTest
    @ValueSource(strings = {"AGREED", "agreed", "达成调解协议", "调解成功", "双方达成一致，已履行", "Agreement reached"})
    void readsAnAgreement(String words) {
        assertThat(OldOutcome.of(words)).isEqualTo(OldOutcome.AGREED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FAILED",
                "REFUSED",
                "调解终止",
                "未达成协议",
                "调解不成功",
                "双方未能就赔偿金额达成一致",
                "没有达成协议",
                "达成不了协议",
                "no agreement reached",
                "NOT_AGREED",
                "disagreed",
                "EXPIRED"
            })
    void readsEverythingElseAsFailure(String words) {
        assertThat(OldOutcome.of(words)).isEqualTo(OldOutcome.FAILED);
    }
}

package cn.zhibao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22",
                "20261122",
                "2026.11.22",
                "2026/11/22",
                "2026年11月22日",
                " 2026-11-22 ",
                "２０２６－１１－２２",
                "２０２６１１２２"
            })
    void readsADayAsPeopleTypeIt(String typed) {
        assertThat(DayText.read(typed)).contains(LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13-01", "22.11.2026", "昨天", "2026-11", "202611221"})
    void readsNoDayThatDoesNotExist(String typed) {
        assertThat(DayText.read(typed)).isEmpty();
        assertThat(DayText.meansToday(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "　", "今天", "today"})
    void takesNothingForToday(String typed) {
        assertThat(DayText.meansToday(typed)).isTrue();
    }

    @Test
    void doesNotTakeADayForToday() {
        assertThat(DayText.meansToday("2026-11-22")).isFalse();
    }
}

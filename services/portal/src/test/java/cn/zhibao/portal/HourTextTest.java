package cn.zhibao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HourTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"9:05", "09:05", "0905", "9时05分", "9点05", " 9:05 ", "９：０５", "9.05"})
    void readsAMinuteAsPeopleTypeIt(String typed) {
        assertThat(HourText.read(typed)).contains(LocalTime.of(9, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:00", "9:60", "905", "9", "上午", "9:5", "-9:05", "99:99"})
    void readsNoMinuteThatDoesNotExist(String typed) {
        assertThat(HourText.read(typed)).isEmpty();
    }
}

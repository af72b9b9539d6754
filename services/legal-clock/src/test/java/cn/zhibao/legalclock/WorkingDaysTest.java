package cn.zhibao.legalclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private final WorkingDays calendar = WorkingDays.official();

    @ParameterizedTest
    @CsvSource({"2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void countsTheWorkingDaysOfAYear(int year, int workingDays) {
        LocalDate eve = LocalDate.of(year - 1, 12, 31);

        assertThat(calendar.countBetween(eve, eve.plusYears(1))).isEqualTo(workingDays);
    }

    @Test
    void knowsTwelveYearsAndNoOther() {
        assertThat(calendar.years())
                .containsExactly(2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-14, MAKE_UP, 国办发明电〔2025〕7号",
        "2026-02-16, HOLIDAY, 国办发明电〔2025〕7号",
        "2026-02-24, WORKING, 国务院关于职工工作时间的规定第七条",
        "2026-03-07, WEEKEND, 国务院关于职工工作时间的规定第七条",
        "2018-12-31, HOLIDAY, 国办发明电〔2018〕15号",
        "2019-05-02, HOLIDAY, 国办发明电〔2019〕3号",
        "2015-09-04, HOLIDAY, 国发明电〔2015〕1号",
        "2027-01-01, ASSUMED_WORKING, 无通知 (no notice yet)",
        "2027-01-02, ASSUMED_WEEKEND, 无通知 (no notice yet)"
    })
    void namesTheSourceOfADay(LocalDate date, DayKind kind, String source) {
        assertThat(calendar.day(date)).extracting(Day::kind, Day::source).containsExactly(kind, source);
    }

    @Test
    void letsALaterNoticeTakeBackAMakeUpDay() {
        LocalDate firstMadeUpThenGivenOff = LocalDate.of(2020, 2, 1);

        Day day = calendar.day(firstMadeUpThenGivenOff);

        assertThat(day.kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(day.source()).isEqualTo("国办发明电〔2020〕1号");
    }

    @Test
    void takesANoticeOfANewYear() {
        WorkingDays extended = WorkingDays.read(List.of(
                "notice | 2027 | 示例〔2026〕1号 | 2026-11-01 | https://example.org/",
                "off | 2027-01-01 | 2027-01-03 | 元旦 | New Year"));

        assertThat(extended.day(LocalDate.of(2027, 1, 1)).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(extended.day(LocalDate.of(2027, 1, 4)).kind()).isEqualTo(DayKind.WORKING);
    }

    @Test
    void replacesAllThatWasKnownOfAYear() {
        var first = calendar.and(notice(2027, "2026-11-01", "off | 2027-01-01 | 2027-01-03 | 元旦 | New Year"));
        var corrected = first.and(notice(2027, "2026-11-05", "off | 2027-02-05 | 2027-02-11 | 春节 | Spring Festival"));

        assertThat(corrected.isWorking(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(corrected.isWorking(LocalDate.of(2027, 2, 5))).isFalse();
        assertThat(first.isWorking(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(calendar.years()).doesNotContain(2027);
    }

    @Test
    void changesOnlyTheDaysThatAnAmendmentNames() {
        var prolonged = notice(2026, "2026-10-03", "off | 2026-10-08 | 2026-10-08 | 国庆节 | National Day");

        var amended = calendar.amendedBy(prolonged);

        assertThat(amended.isWorking(LocalDate.of(2026, 10, 8))).isFalse();
        assertThat(amended.isWorking(LocalDate.of(2026, 10, 7))).isFalse();
        assertThat(amended.isWorking(LocalDate.of(2026, 10, 10))).isTrue();
    }

    @Test
    void refusesANoticeThatLeavesAYearBetweenUnknown() {
        assertThatThrownBy(
                        () -> calendar.and(notice(2028, "2027-11-01", "off | 2028-01-01 | 2028-01-01 | 元旦 | New Year")))
                .isInstanceOf(NoticeFault.class)
                .hasMessageContaining("2028 does not follow");
        assertThatThrownBy(
                        () -> calendar.and(notice(2013, "2012-11-01", "off | 2013-01-01 | 2013-01-01 | 元旦 | New Year")))
                .isInstanceOf(NoticeFault.class)
                .hasMessageContaining("2013 does not follow");
    }

    @Test
    void refusesAnAmendmentOfAYearThatIsUnknown() {
        assertThatThrownBy(() ->
                        calendar.amendedBy(notice(2027, "2026-11-01", "off | 2027-01-01 | 2027-01-01 | 元旦 | New Year")))
                .isInstanceOf(NoticeFault.class)
                .hasMessageContaining("2027 has no notice yet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "off | 2027-01-01 | 2027-01-04 | 元旦 | New Year | more",
                "off | 2027-01-04 | 2027-01-01 | 元旦 | New Year",
                "off | 2027-02-30 | 2027-03-01 | 春节 | Spring Festival",
                "off | 2028-01-01 | 2028-01-01 | 元旦 | New Year",
                "work | 2027-01-04 | 2027-01-04 | 元旦 | New Year",
                "rest | 2027-01-01 | 2027-01-01 | 元旦 | New Year"
            })
    void refusesALineThatCannotBeMeant(String line) {
        List<String> lines = List.of("notice | 2027 | 示例〔2026〕1号 | 2026-11-01 | https://example.org/", line);

        assertThatThrownBy(() -> WorkingDays.read(lines))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("calendar line 2: ");
    }

    @Test
    void refusesDaysWithoutANotice() {
        List<String> lines = List.of("off | 2027-01-01 | 2027-01-01 | 元旦 | New Year");

        assertThatThrownBy(() -> WorkingDays.read(lines)).hasMessageContaining("without a notice");
    }

    private static Notice notice(int year, String issued, String line) {
        return Notice.read(List.of("notice | " + year + " | 示例〔1〕号 | " + issued + " | -", line));
    }
}

package cn.zhibao.legalclock;

import static org.assertj.core.api.Assertions.assertThat;

import com.tyme.holiday.LegalHoliday;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The shipped calendar, day by day, against the same notices as another library keeps them. What was found in it and
/// in
/// a third collection is written down in docs/calendar-sources.md.
class PublishedCalendarTest {

    private final WorkingDays calendar = WorkingDays.official();

    @ParameterizedTest
    @CsvSource({
        "2015, 249, 17, 5",
        "2016, 250, 17, 6",
        "2017, 249, 16, 5",
        "2018, 250, 18, 7",
        "2019, 250, 17, 6",
        "2020, 249, 19, 6",
        "2021, 250, 18, 7",
        "2022, 249, 18, 7",
        "2023, 249, 18, 7",
        "2024, 251, 19, 8",
        "2025, 248, 18, 5",
        "2026, 248, 19, 6"
    })
    void agreesOnEveryYear(int year, int workingDays, int weekdaysOff, int madeUp) {
        assertThat(days(year))
                .allSatisfy(
                        day -> assertThat(calendar.isWorking(day)).as("%s", day).isEqualTo(isWorkingElsewhere(day)))
                .satisfies(
                        days -> assertThat(days).filteredOn(calendar::isWorking).hasSize(workingDays))
                .satisfies(days -> assertThat(days).filteredOn(weekdayOff()).hasSize(weekdaysOff))
                .satisfies(days -> assertThat(days).filteredOn(this::isMadeUp).hasSize(madeUp));
    }

    @ParameterizedTest
    @CsvSource({"2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026"})
    void agreesOnTheDaysThatAreMadeUp(int year) {
        assertThat(days(year))
                .filteredOn(this::isMadeUp)
                .containsExactlyElementsOf(days(year)
                        .filter(day -> named(day).filter(LegalHoliday::isWork).isPresent())
                        .toList());
    }

    @Test
    void neitherKnowsTheYearWithoutANotice() {
        assertThat(days(2027)).noneMatch(day -> named(day).isPresent());
        assertThat(calendar.years()).doesNotContain(2027);
    }

    private boolean isMadeUp(LocalDate day) {
        return calendar.day(day).kind() == DayKind.MAKE_UP;
    }

    private Predicate<LocalDate> weekdayOff() {
        return day -> !calendar.isWorking(day) && !WorkingDays.isWeekend(day);
    }

    private static boolean isWorkingElsewhere(LocalDate day) {
        return named(day).map(LegalHoliday::isWork).orElse(!WorkingDays.isWeekend(day));
    }

    private static Optional<LegalHoliday> named(LocalDate day) {
        return Optional.ofNullable(LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }

    private static Stream<LocalDate> days(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }
}

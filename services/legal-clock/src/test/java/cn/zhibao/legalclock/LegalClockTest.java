package cn.zhibao.legalclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalClockTest {

    private final LegalClock clock = new LegalClock(WorkingDays.official());

    @ParameterizedTest
    @CsvSource({
        "2025-09-26, 5, 2025-10-10",
        "2025-09-26, 15, 2025-10-23",
        "2025-01-24, 7, 2025-02-10",
        "2026-02-12, 7, 2026-02-28",
        "2026-02-13, 15, 2026-03-12",
        "2026-04-29, 20, 2026-05-29",
        "2026-09-18, 15, 2026-10-15",
        "2026-09-30, 5, 2026-10-13",
        "2026-09-30, 7, 2026-10-15"
    })
    void countsWorkingDays(LocalDate start, int workingDays, LocalDate due) {
        DueDate reckoned = clock.due(start, Term.workingDays(workingDays));

        assertThat(reckoned.due()).isEqualTo(due);
        assertThat(reckoned.provisional()).isFalse();
        assertThat(reckoned.trace().total()).isEqualTo(workingDays);
    }

    @ParameterizedTest
    @CsvSource({
        // 90 days from filing, ending on a Tuesday
        "2026-03-04, 90, 2026-06-02",
        // ending on the first day of the National Day holiday: the eighth is worked
        "2026-07-03, 90, 2026-10-08",
        // ending on a Saturday that is made up: worked, so it stays
        "2026-09-10, 30, 2026-10-10",
        // ending on an ordinary Sunday
        "2026-02-27, 30, 2026-03-30"
    })
    void movesACalendarTermOffADayOff(LocalDate start, int days, LocalDate due) {
        DueDate reckoned = clock.due(start, Term.days(days));

        assertThat(reckoned.due()).isEqualTo(due);
        assertThat(reckoned.trace().total()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        // no 31st of April, and the 30th is a Thursday
        "2026-01-31, 3, 2026-04-30",
        // the last day of a short February, a made-up Saturday
        "2025-08-31, 6, 2026-02-28",
        // the same number, on the first day off of October
        "2026-04-01, 6, 2026-10-08"
    })
    void countsMonthsToTheSameNumberOrTheLastDay(LocalDate start, int months, LocalDate due) {
        assertThat(clock.due(start, Term.months(months)).due()).isEqualTo(due);
    }

    @Test
    void saysThatADateInAnUnknownYearIsProvisional() {
        DueDate reckoned = clock.due(LocalDate.of(2026, 12, 25), Term.workingDays(7));

        assertThat(reckoned.due()).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(reckoned.provisional()).isTrue();
        assertThat(reckoned.trace().lines().getLast().reason().zh()).contains("假定");
    }

    @Test
    void saysThatACalendarTermEndingInAnUnknownYearIsProvisional() {
        DueDate inTime = clock.due(LocalDate.of(2026, 10, 1), Term.days(90));
        DueDate beyond = clock.due(LocalDate.of(2026, 10, 12), Term.days(90));

        assertThat(inTime.provisional()).isFalse();
        assertThat(beyond.provisional()).isTrue();
    }

    @Test
    void tracesEachStretchWithItsSource() {
        Trace trace = clock.due(LocalDate.of(2026, 9, 30), Term.workingDays(5)).trace();

        assertThat(trace.lines())
                .extracting(line -> line.from() + ".." + line.to() + " " + line.days() + " "
                        + line.reason().zh() + " " + line.source() + " " + line.runningTotal())
                .containsExactly(
                        "2026-09-30..2026-09-30 0 开始之日不计入 民事诉讼法第八十五条 0",
                        "2026-10-01..2026-10-07 0 国庆节放假 国办发明电〔2025〕7号 0",
                        "2026-10-08..2026-10-09 2 工作日 国务院关于职工工作时间的规定第七条 2",
                        "2026-10-10..2026-10-10 1 国庆节调休上班 国办发明电〔2025〕7号 3",
                        "2026-10-11..2026-10-11 0 双休日 国务院关于职工工作时间的规定第七条 3",
                        "2026-10-12..2026-10-13 2 工作日 国务院关于职工工作时间的规定第七条 5");
    }

    @Test
    void tracesTheMoveOffADayOff() {
        Trace trace = clock.due(LocalDate.of(2026, 7, 3), Term.days(90)).trace();

        assertThat(trace.lines())
                .extracting(line -> line.from() + ".." + line.to() + " " + line.days() + " "
                        + line.reason().en())
                .containsExactly(
                        "2026-07-03..2026-07-03 0 starting day, not counted",
                        "2026-07-04..2026-10-01 90 calendar days",
                        "2026-10-02..2026-10-07 0 last day is a day off, moved on: day off for National Day",
                        "2026-10-08..2026-10-08 0 first working day after");
    }

    @ParameterizedTest
    @CsvSource({
        // ten working days for the debtor: the tenth is Tuesday 13 October
        "P-COURT-DEMAND, 2026-09-22, 2026-10-14",
        // fifteen days for the right holder: the last is a Friday
        "E-15, 2026-03-05, 2026-03-21",
        // the last is Tuesday 6 October, which moves to the eighth
        "E-15, 2026-09-21, 2026-10-09",
        // a hearing may be held on the day on which the notice is old enough
        "P-HEAR-NOTICE, 2026-09-30, 2026-10-15"
    })
    void leavesTheOtherSideTheWholeLastDay(String id, LocalDate start, LocalDate first) {
        var rule = ClockRules.official().inForce(id, start).orElseThrow();
        var begun = ClockLedger.EMPTY.with(new Fact.Started(start.atStartOfDay()));

        assertThat(clock.due(rule, begun)).contains(first);
        assertThat(clock.reckon(rule, begun, start.atStartOfDay()).due()).contains(first);
    }

    @Test
    void tracesTheDayAfterAWaitingTime() {
        var start = LocalDate.of(2026, 9, 22);
        var rule = ClockRules.official().inForce("P-COURT-DEMAND", start).orElseThrow();
        var begun = ClockLedger.EMPTY.with(new Fact.Started(start.atStartOfDay()));

        var trace = clock.reckon(rule, begun, start.atStartOfDay()).trace();

        assertThat(trace.total()).isEqualTo(10);
        assertThat(trace.lines().getLast().from()).isEqualTo(LocalDate.of(2026, 10, 14));
        assertThat(trace.lines().getLast().reason().en()).isEqualTo("day after the term is over");
    }

    @Test
    void knowsTheDayOfAClockInHoursWithoutTheTrace() {
        var start = LocalDate.of(2026, 10, 1).atTime(16, 30);
        var rule = ClockRules.official().inForce("T-SEND", start.toLocalDate()).orElseThrow();

        assertThat(clock.due(rule, ClockLedger.EMPTY.with(new Fact.Started(start))))
                .contains(LocalDate.of(2026, 10, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 2026-10-15, 7",
        "2026-10-14, 2026-10-15, 1",
        "2026-10-15, 2026-10-15, 0",
        "2026-10-16, 2026-10-15, -1",
        // missed on a Friday: already late on Saturday and Sunday, by one day until Monday ends
        "2026-10-24, 2026-10-23, -1",
        "2026-10-25, 2026-10-23, -1",
        "2026-10-26, 2026-10-23, -1",
        "2026-10-27, 2026-10-23, -2"
    })
    void tellsTheWorkingDaysLeft(LocalDate today, LocalDate due, int left) {
        Remaining remaining = clock.remaining(today, due);

        assertThat(remaining).isEqualTo(new Remaining(left, false));
        assertThat(remaining.isOverdue()).isEqualTo(left < 0);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-30, 2027-01-05, 4", "2027-01-05, 2026-12-30, -4"})
    void saysThatWorkingDaysLeftAcrossAnUnknownYearAreProvisional(LocalDate today, LocalDate due, int left) {
        assertThat(clock.remaining(today, due)).isEqualTo(new Remaining(left, true));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 4_001})
    void refusesATermNoLawGives(int amount) {
        assertThatThrownBy(() -> Term.days(amount)).isInstanceOf(IllegalArgumentException.class);
    }
}

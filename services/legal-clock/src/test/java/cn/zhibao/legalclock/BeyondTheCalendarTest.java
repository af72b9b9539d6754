package cn.zhibao.legalclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates of which the calendar knows nothing: refused by the number of their entry, or provisional, never silently
/// taken.
class BeyondTheCalendarTest {

    private final LegalClock clock = new LegalClock(WorkingDays.official());

    @ParameterizedTest
    @CsvSource({"WD:5, start 2014-12-31", "LIST-ABN, start 2014-12-30", "WD:5, start 1926-09-30"})
    void refusesToCountWorkingDaysFromBeforeTheFirstNotice(String rule, String happened) {
        refused(clock, rule, happened, 1, "the working calendar begins on 2015-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        // New Year through the third, Sunday the fourth made up
        "WD:5, start 2015-01-01, 2015-01-08",
        // calendar days lean on the calendar only where they end
        "M-PEOPLE, start 2014-12-20, 2015-01-19",
        "IC-DEFENCE, start 2014-12-01, 2014-12-16 provisional"
    })
    void countsFromTheFirstNoticeOn(String rule, String happened, String due) {
        assertThat(found(clock, rule, happened)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "WD:7, start 2026-12-25, 2027-01-05 provisional",
        "WD:1, start 2027-12-31, 2028-01-03 provisional",
        "P-VERIFY, start 2026-12-11; suspend 2026-12-21..2027-12-30 APPRAISAL, 2028-01-13 provisional"
    })
    void isProvisionalInTheFirstYearWithoutANotice(String rule, String happened, String due) {
        assertThat(found(clock, rule, happened)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "WD:7, start 2028-01-01, 1",
        "D:90, start 2062-09-30, 1",
        "H:24, start 2028-01-01T08:00, 1",
        "P-VERIFY, start 2026-09-30; suspend 2028-01-01.. APPRAISAL, 2",
        "P-VERIFY, start 2026-09-30; suspend 2026-10-12..2062-10-19 APPRAISAL, 3",
        "P-VERIFY, start 2026-09-30; exclude 2028-01-12..2028-01-19 TESTING, 2",
        "P-VERIFY, start 2026-09-30; exclude 2026-10-12..2062-10-19 TESTING, 2",
        "P-VERIFY, start 2026-09-30; extend 2028-01-01 +15, 2",
        "P-VERIFY, start 2026-09-30; extend 2026-10-22 +15; stop 2028-01-01, 3"
    })
    void refusesAnEntryBeyondTheYearAfterTheLastNotice(String rule, String happened, int entry) {
        refused(clock, rule, happened, entry, "is beyond the calendar, which reaches to 2027-12-31");
    }

    @Test
    void takesTheEntryOnceItIsCorrected() {
        var slipped = row("P-VERIFY", "start 2026-09-30; suspend 2026-10-12..2062-10-19 APPRAISAL");
        var corrected = slipped.ledger().corrected(3, new Fact.Resumed(LocalDate.of(2026, 10, 20)));

        assertThat(clock.due(slipped.rule(), corrected)).contains(LocalDate.of(2026, 11, 4));
    }

    @Test
    void reachesAYearFurtherWithEachNotice() {
        var later = new LegalClock(WorkingDays.official()
                .and(Notice.read(List.of(
                        "notice | 2027 | 示例〔2026〕1号 | 2026-11-10 | -",
                        "off | 2027-01-01 | 2027-01-03 | 元旦 | New Year"))));

        assertThat(found(later, "WD:1", "start 2028-01-03")).isEqualTo("2028-01-04 provisional");
        refused(later, "WD:1", "start 2029-01-01", 1, "reaches to 2028-12-31");
    }

    private static void refused(LegalClock clock, String rule, String happened, int entry, String why) {
        assertThatExceptionOfType(LedgerFault.class)
                .isThrownBy(() -> found(clock, rule, happened))
                .withMessageContaining(why)
                .satisfies(fault -> assertThat(fault.entry()).isEqualTo(entry))
                .satisfies(fault -> assertThat(fault.reason().zh()).contains("工作日历"));
    }

    private static String found(LegalClock clock, String rule, String happened) {
        return row(rule, happened).found(clock);
    }

    private static WorkedCase row(String rule, String happened) {
        return new WorkedCase(1, rule, List.of(happened.split("; ")), "");
    }
}

package cn.zhibao.legalclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the notice of a new year moves: the dates that were provisional, and no other. The notice is made up.
class NewNoticeTest {

    private static final Notice MADE_UP = Notice.read(List.of(
            "notice | 2027 | 示例〔2026〕1号 | 2026-11-10 | https://example.org/2027",
            "off  | 2027-01-01 | 2027-01-03 | 元旦 | New Year",
            "work | 2027-01-31 | 2027-01-31 | 春节 | Spring Festival",
            "off  | 2027-02-05 | 2027-02-11 | 春节 | Spring Festival",
            "work | 2027-02-20 | 2027-02-20 | 春节 | Spring Festival",
            "off  | 2027-04-03 | 2027-04-05 | 清明节 | Qingming",
            "off  | 2027-05-01 | 2027-05-05 | 劳动节 | Labour Day",
            "off  | 2027-10-01 | 2027-10-07 | 国庆节 | National Day"));

    private static final WorkingDays BEFORE = WorkingDays.official();
    private static final WorkingDays AFTER = BEFORE.and(MADE_UP);

    @ParameterizedTest
    @CsvSource({
        "P-VERIFY, start 2026-09-30, 2026-10-27",
        "P-VERIFY, start 2026-09-30; suspend 2026-10-12..2026-10-19 APPRAISAL; extend 2026-10-28 +15, 2026-11-25",
        // the ninetieth day is Sunday 27 December
        "P-DECIDE, start 2026-09-28, 2026-12-28",
        "PA-CLOSE, start 2026-09-30, 2026-12-30",
        "PUB-LOCAL, start 2026-12-02, 2026-12-30",
        // the seventh working day is the last of the year
        "P-SERVE, start 2026-12-22, 2026-12-31",
        "C-MEDIATE, start 2026-04-14, 2026-06-18",
        "T-SEND, start 2026-12-31T16:30, 2027-01-01T16:30"
    })
    void leavesAloneWhatRestsOnKnownYears(String rule, String happened, String due) {
        assertThat(found(BEFORE, rule, happened)).isEqualTo(due);
        assertThat(found(AFTER, rule, happened)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        // New Year's Day is off: 28 29 30 31, then 4 5 6
        "WD:7, start 2026-12-25, 2027-01-05 provisional, 2027-01-06",
        "P-VERIFY, start 2026-12-25, 2027-01-15 provisional, 2027-01-18",
        // one day of New Year and five of Spring Festival less, Sunday 31 January more
        "K-RELEASE-EXOFFICIO, start 2026-12-01, 2027-02-09 provisional, 2027-02-16",
        // the ninetieth day is 1 January
        "P-DECIDE, start 2026-10-03, 2027-01-01 provisional, 2027-01-04",
        // three months end on 5 February
        "PA-CLOSE, start 2026-11-05, 2027-02-05 provisional, 2027-02-12",
        // the tenth working day is 1 January, then Monday 4 January; the day after it is the first
        "P-COURT-DEMAND, start 2026-12-18, from 2027-01-02 provisional, from 2027-01-05"
    })
    void movesOnWhatMeetsANewDayOff(String rule, String happened, String before, String after) {
        assertThat(found(BEFORE, rule, happened)).isEqualTo(before);
        assertThat(found(AFTER, rule, happened)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        // the thirtieth day is Sunday 31 January, which is made up
        "D:30, start 2027-01-01, 2027-02-01 provisional, 2027-01-31",
        "C-ACCEPT, start 2027-01-27, 2027-02-05 provisional, 2027-02-04"
    })
    void bringsForwardWhatMeetsANewMakeUpDay(String rule, String happened, String before, String after) {
        assertThat(found(BEFORE, rule, happened)).isEqualTo(before);
        assertThat(found(AFTER, rule, happened)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        // the ninetieth day is Sunday 10 January
        "P-DECIDE, start 2026-10-12, 2027-01-11",
        // New Year lies in the time that is not counted
        "P-VERIFY, start 2026-12-21; exclude 2026-12-28..2027-01-08 APPRAISAL, 2027-01-25"
    })
    void confirmsWhatItDoesNotMove(String rule, String happened, String due) {
        assertThat(found(BEFORE, rule, happened)).isEqualTo(due + " provisional");
        assertThat(found(AFTER, rule, happened)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "K-RELEASE-EXOFFICIO, start 2027-11-30, 2028-02-08 provisional",
        "P-PRESCRIPTION, start 2026-12-10, 2028-12-11 provisional"
    })
    void leavesProvisionalWhatReachesIntoTheYearAfter(String rule, String happened, String due) {
        assertThat(found(BEFORE, rule, happened)).isEqualTo(due);
        assertThat(found(AFTER, rule, happened)).isEqualTo(due);
    }

    @Test
    void mayTakeAnOfficialDayBackWhenItBridgesNewYear() {
        var bridging = BEFORE.and(Notice.read(List.of(
                "notice | 2027 | 示例〔2026〕2号 | 2026-11-10 | https://example.org/2027",
                "off | 2026-12-31 | 2027-01-03 | 元旦 | New Year")));

        assertThat(found(BEFORE, "P-SERVE", "start 2026-12-22")).isEqualTo("2026-12-31");
        assertThat(found(bridging, "P-SERVE", "start 2026-12-22")).isEqualTo("2027-01-04");
    }

    @Property(tries = 20_000)
    void movesNothingThatWasNotProvisional(@ForAll("starts") LocalDate start, @ForAll("terms") Term term) {
        var before = new LegalClock(BEFORE).due(start, term);
        var after = new LegalClock(AFTER).due(start, term);

        assertThat(before.provisional() || after.equals(before)).isTrue();
    }

    @Property(tries = 20_000)
    void leavesNothingProvisionalThatEndsInItsYear(@ForAll("starts") LocalDate start, @ForAll("terms") Term term) {
        var after = new LegalClock(AFTER).due(start, term);

        assertThat(after.provisional()).isEqualTo(after.due().getYear() > MADE_UP.year());
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        var first = LocalDate.of(2025, 6, 1);
        return Arbitraries.integers().between(0, 900).map(first::plusDays);
    }

    @Provide
    Arbitrary<Term> terms() {
        return Arbitraries.of(TermUnit.WORKING_DAY, TermUnit.DAY, TermUnit.MONTH)
                .flatMap(unit -> Arbitraries.integers()
                        .between(1, unit == TermUnit.MONTH ? 12 : 120)
                        .map(amount -> new Term(amount, unit)));
    }

    private static String found(WorkingDays calendar, String rule, String happened) {
        return new WorkedCase(1, rule, List.of(happened.split("; ")), "").found(new LegalClock(calendar));
    }
}

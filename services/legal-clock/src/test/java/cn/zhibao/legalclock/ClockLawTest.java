package cn.zhibao.legalclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClockLawTest {

    private static final String NUMBER = "示例〔2026〕1号";
    private static final ClockLaw BEFORE = ClockLaw.official();
    private static final ClockLaw AFTER = BEFORE.with(BEFORE.calendar()
            .and(Notice.read(List.of(
                    "notice | 2027 | " + NUMBER + " | 2026-11-10 | https://example.org/2027",
                    "off  | 2027-01-01 | 2027-01-03 | 元旦 | New Year",
                    "off  | 2027-02-05 | 2027-02-11 | 春节 | Spring Festival",
                    "work | 2027-02-20 | 2027-02-20 | 春节 | Spring Festival"))));

    @Test
    void saysWhatMovesADayAndWhy() {
        var shift = shift("P-VERIFY", LocalDate.of(2026, 12, 25)).orElseThrow();
        assertThat(shift.moves()).isTrue();
        assertThat(shift.before()).isEqualTo(new ClockLaw.DueDay(LocalDate.of(2027, 1, 15), true));
        assertThat(shift.after()).isEqualTo(new ClockLaw.DueDay(LocalDate.of(2027, 1, 18), false));
        assertThat(shift.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.from()).isEqualTo(LocalDate.of(2027, 1, 1)).isEqualTo(reason.to());
            assertThat(reason.why().zh()).contains("元旦");
            assertThat(reason.source()).contains(NUMBER);
        });
    }

    @Test
    void joinsNeighbouringDaysOfOneReason() {
        var shift = shift("K-RELEASE-EXOFFICIO", LocalDate.of(2027, 1, 10)).orElseThrow();
        assertThat(shift.reasons())
                .extracting(ClockLaw.Reason::from, ClockLaw.Reason::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2027, 2, 5), LocalDate.of(2027, 2, 5)),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2027, 2, 8), LocalDate.of(2027, 2, 11)),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2027, 2, 20), LocalDate.of(2027, 2, 20)));
    }

    /// Ninety days end on New Year's Day: no other day off of the year moves it.
    @Test
    void namesOnlyTheDaysBeyondTheEndOfACalendarTerm() {
        var shift = shift("P-DECIDE", LocalDate.of(2026, 10, 3)).orElseThrow();
        assertThat(shift.after().day()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(shift.reasons())
                .extracting(ClockLaw.Reason::from, ClockLaw.Reason::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 1)));
        var late = shift("PA-CLOSE", LocalDate.of(2026, 11, 5)).orElseThrow();
        assertThat(late.after().day()).isEqualTo(LocalDate.of(2027, 2, 12));
        assertThat(late.reasons()).extracting(ClockLaw.Reason::from).noneMatch(LocalDate.of(2027, 1, 1)::equals);
    }

    @Test
    void tellsADaySettledFromOneThatWasNeverInDoubt() {
        assertThat(shift("P-DECIDE", LocalDate.of(2026, 10, 12)).orElseThrow())
                .returns(true, ClockLaw.Shift::isSettled)
                .returns(false, ClockLaw.Shift::moves);
        assertThat(shift("P-VERIFY", LocalDate.of(2026, 9, 30)).orElseThrow())
                .returns(false, ClockLaw.Shift::isSettled)
                .returns(false, ClockLaw.Shift::moves);
    }

    @Test
    void namesANewLengthAsTheReason() {
        var start = LocalDate.of(2026, 3, 2);
        var corrected = BEFORE.with(BEFORE.rules()
                .settled(new RuleDecision(
                        "P-VERIFY",
                        LocalDate.of(2021, 7, 15),
                        Optional.of(Term.workingDays(20)),
                        Optional.empty(),
                        "示例规定第三条")));
        var shift = BEFORE.shift(corrected, clock("P-VERIFY", start), ClockBook.EMPTY)
                .orElseThrow();
        assertThat(shift.moves()).isTrue();
        assertThat(shift.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.why().zh()).isEqualTo("20个工作日");
            assertThat(reason.source()).endsWith("示例规定第三条");
        });
    }

    @Test
    void hasNothingToSayOfAClockThatStandsStill() {
        var book = ClockBook.EMPTY.with(
                "P-VERIFY", new Fact.Suspended(LocalDate.of(2026, 12, 28), StopCause.APPRAISAL, "王某", "鉴定委托书"));
        assertThat(BEFORE.shift(AFTER, clock("P-VERIFY", LocalDate.of(2026, 12, 25)), book))
                .isEmpty();
    }

    @Test
    void hasNothingToSayOfAClockThatNoRuleGoverned() {
        assertThat(shift("P-VERIFY", LocalDate.of(2020, 1, 1))).isEmpty();
    }

    private static Optional<ClockLaw.Shift> shift(String rule, LocalDate start) {
        return BEFORE.shift(AFTER, clock(rule, start), ClockBook.EMPTY);
    }

    private static CaseClock clock(String rule, LocalDate start) {
        return new CaseClock(rule, start, Optional.empty());
    }
}

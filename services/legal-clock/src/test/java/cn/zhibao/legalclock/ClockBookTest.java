package cn.zhibao.legalclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The clocks of one case, from what the case knows and what was entered beside it.
class ClockBookTest {

    private static final LocalDate OPENED = LocalDate.parse("2026-10-12");
    private static final CaseClock VERIFY = new CaseClock("P-VERIFY", OPENED, Optional.empty());
    private static final LegalClock CLOCK = new LegalClock(WorkingDays.official());

    private static final ClockBook SUSPENDED = ClockBook.EMPTY
            .with("P-VERIFY", new Fact.Suspended(day(14), StopCause.APPRAISAL, "王建国", "鉴定委托书1号"))
            .with("P-VERIFY", new Fact.Resumed(day(21)));

    private static final ClockBook FULL = SUSPENDED
            .with("P-VERIFY", new Fact.Extended(day(22), Term.workingDays(15), "负责人", "延长审批表"))
            .with("P-DECIDE", new Fact.Excluded(day(25), day(28), StopCause.PUBLIC_NOTICE, ""))
            .withdrawn("P-VERIFY", 4);

    @Test
    void readsWhatItHasWritten() {
        assertThat(ClockBook.read(FULL.write())).isEqualTo(FULL);
        assertThat(ClockBook.read("")).isEqualTo(ClockBook.EMPTY);
    }

    @Test
    void keepsANameThatHoldsATabOnItsLine() {
        var book = ClockBook.EMPTY.with("P-VERIFY", new Fact.Suspended(day(14), StopCause.APPRAISAL, "王\t建\n国", "1号"));

        assertThat(ClockBook.read(book.write()).write()).isEqualTo(book.write());
        assertThat(book.write()).contains("王 建 国").doesNotContain("\n");
    }

    /// The start is entry 1, so the first that is entered is 2.
    @Test
    void countsEntriesAfterTheStart() {
        assertThat(SUSPENDED.entries("P-VERIFY"))
                .extracting(ClockLedger.Entry::number)
                .containsExactly(2, 3);
        assertThat(SUSPENDED.next("P-VERIFY")).isEqualTo(4);
        assertThat(SUSPENDED.next("P-DECIDE")).isEqualTo(2);
    }

    /// From 14 to 20 October five working days stand still: 14, 15, 16, 19 and 20.
    @Test
    void movesTheDueDayByWhatWasEntered() {
        assertThat(due(ClockBook.EMPTY)).isEqualTo(LocalDate.parse("2026-11-02"));
        assertThat(due(SUSPENDED)).isEqualTo(LocalDate.parse("2026-11-09"));
    }

    @Test
    void givesBackTheFormerDayWhenAnEntryIsTakenBack() {
        assertThat(due(SUSPENDED.withdrawn("P-VERIFY", 3).withdrawn("P-VERIFY", 2)))
                .isEqualTo(due(ClockBook.EMPTY));
    }

    @Test
    void refusesToTakeBackWhatIsNotThere() {
        assertThatThrownBy(() -> SUSPENDED.withdrawn("P-VERIFY", 1))
                .isInstanceOfSatisfying(
                        LedgerFault.class, fault -> assertThat(fault.entry()).isEqualTo(1));
        assertThatThrownBy(() -> FULL.withdrawn("P-VERIFY", 4)).isInstanceOf(LedgerFault.class);
    }

    /// What ends while time stands still has ended.
    @Test
    void isStoppedWhenTheCaseSaysSoThoughItWasSuspended() {
        var book = ClockBook.EMPTY.with("P-VERIFY", new Fact.Suspended(day(14), StopCause.APPRAISAL, "王建国", ""));
        var filed = new CaseClock("P-VERIFY", OPENED, Optional.of(day(16)));

        var reckoning = CLOCK.reckon(rule(), book.ledger(filed), day(30).atStartOfDay());

        assertThat(reckoning.state()).isEqualTo(Reckoning.State.STOPPED);
        assertThat(reckoning.used()).isEqualTo(1);
        assertThat(reckoning.overdue()).isZero();
    }

    private static LocalDate due(ClockBook book) {
        return CLOCK.due(rule(), book.ledger(VERIFY)).orElseThrow();
    }

    private static ClockRule rule() {
        return ClockRules.official().inForce("P-VERIFY", OPENED).orElseThrow();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 10, day);
    }
}

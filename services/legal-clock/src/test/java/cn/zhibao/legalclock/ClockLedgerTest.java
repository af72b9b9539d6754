package cn.zhibao.legalclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/// What may be entered about a clock, and what is refused by the number of the entry.
class ClockLedgerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final ClockLedger BEGUN = ClockLedger.EMPTY.with(new Fact.Started(DAY.atTime(10, 0)));

    private final LegalClock clock = new LegalClock(WorkingDays.official());
    private final ClockRule verify = rule("P-VERIFY", DAY);

    @Test
    void standsStillForAnAppraisalAndGoesOnAfterIt() {
        var ledger = suspended(BEGUN, "2026-10-12", "2026-10-20")
                .with(new Fact.Extended(date("2026-10-28"), Term.workingDays(15), "李局长", "审批表8号"));

        var reckoned = reckon(ledger, "2026-11-05");

        assertThat(reckoned.due()).contains(date("2026-11-25"));
        assertThat(reckoned.used()).isEqualTo(16);
        assertThat(reckoned.left()).isEqualTo(14);
        assertThat(reckoned.light()).isEqualTo(Reckoning.Light.GREEN);
    }

    @Test
    void hasNoDueDayWhileItStandsStill() {
        var ledger = BEGUN.with(new Fact.Suspended(date("2026-10-12"), StopCause.APPRAISAL, "李局长", "委托书"));

        var reckoned = reckon(ledger, "2026-11-05");

        assertThat(reckoned.due()).isEmpty();
        assertThat(reckoned.state()).isEqualTo(Reckoning.State.SUSPENDED);
        assertThat(reckoned.light()).isEqualTo(Reckoning.Light.GREY);
        assertThat(reckoned.used()).isEqualTo(3);
        assertThat(reckoned.left()).isEqualTo(12);
        assertThat(reckoned.trace().lines().getLast().to()).isEqualTo(date("2026-11-05"));
    }

    @Test
    void turnsAmberAndRed() {
        assertThat(reckon(BEGUN, "2026-10-09").light()).isEqualTo(Reckoning.Light.GREEN);
        assertThat(reckon(BEGUN, "2026-10-22").light()).isEqualTo(Reckoning.Light.AMBER);
        var late = reckon(BEGUN, "2026-10-30");
        assertThat(late.light()).isEqualTo(Reckoning.Light.RED);
        assertThat(late.overdue()).isEqualTo(3);
        assertThat(late.left()).isZero();
    }

    @Test
    void keepsWhatWasSaidBeforeACorrection() {
        var ledger = suspended(BEGUN, "2026-10-12", "2026-10-20").corrected(3, new Fact.Resumed(date("2026-10-14")));

        assertThat(clock.due(verify, ledger)).contains(date("2026-10-29"));
        assertThat(ledger.entries()).hasSize(4);
        assertThat(ledger.entries().getLast().revision()).isEqualTo(2);
    }

    @Test
    void takesEntriesLate() {
        var late = BEGUN.with(new Fact.Resumed(date("2026-10-20")))
                .with(new Fact.Suspended(date("2026-10-12"), StopCause.APPRAISAL, "李局长", "委托书"));

        assertThat(clock.due(verify, late)).isEqualTo(clock.due(verify, suspended(BEGUN, "2026-10-12", "2026-10-20")));
    }

    @Test
    void countsADayOnceThatTwoCausesCover() {
        var twice = suspended(BEGUN, "2026-10-12", "2026-10-20")
                .with(new Fact.Excluded(date("2026-10-15"), date("2026-10-22"), StopCause.TESTING, "检测"));

        assertThat(clock.due(verify, twice)).isEqualTo(clock.due(verify, suspended(BEGUN, "2026-10-12", "2026-10-23")));
    }

    @Test
    void refusesWhatCannotBe() {
        refused(
                2,
                ClockLedger.EMPTY
                        .with(new Fact.Started(DAY.atStartOfDay()))
                        .with(new Fact.Resumed(date("2026-10-12"))));
        refused(3, BEGUN.with(stop("2026-10-12")).with(stop("2026-10-14")));
        refused(
                4,
                suspended(BEGUN, "2026-10-12", "2026-10-20")
                        .with(stop("2026-10-15"))
                        .with(new Fact.Resumed(date("2026-10-25"))));
        refused(2, BEGUN.with(new Fact.Suspended(date("2026-10-12"), StopCause.HEARING, "李局长", "")));
        refused(2, BEGUN.with(new Fact.Suspended(date("2026-10-12"), StopCause.APPRAISAL, " ", "")));
        refused(2, BEGUN.with(new Fact.Excluded(date("2026-10-12"), date("2026-10-11"), StopCause.TESTING, "")));
        refused(2, BEGUN.with(new Fact.Suspended(date("2026-09-29"), StopCause.APPRAISAL, "李局长", "")));
        refused(2, BEGUN.with(new Fact.Started(date("2026-10-12").atStartOfDay())));
        refused(
                3,
                BEGUN.with(new Fact.Stopped(date("2026-10-12").atStartOfDay())).with(stop("2026-10-13")));
        refused(0, ClockLedger.EMPTY);
    }

    @Test
    void refusesAnExtensionBeyondTheRule() {
        var once = BEGUN.with(more(15, "李局长"));
        assertThat(clock.due(verify, once)).isPresent();

        refused(3, once.with(more(15, "李局长")));
        refused(2, BEGUN.with(more(15, "")));
        refused(2, BEGUN.with(more(16, "李局长")));
        refused(2, BEGUN.with(new Fact.Extended(date("2026-10-12"), Term.days(15), "李局长", "")));
    }

    @Test
    void refusesARuleThatWasNotInForce() {
        var old = ClockLedger.EMPTY.with(new Fact.Started(date("2021-07-14").atStartOfDay()));

        refused(1, old);
    }

    @Test
    void runsOnUnderTheRuleItBeganWith() {
        var before = rule("C-MEDIATE", date("2026-04-14"));
        var after = rule("C-MEDIATE", date("2026-04-15"));

        assertThat(clock.due(
                        before,
                        ClockLedger.EMPTY.with(
                                new Fact.Started(date("2026-04-14").atStartOfDay()))))
                .contains(date("2026-06-18"));
        assertThat(clock.due(
                        after,
                        ClockLedger.EMPTY.with(
                                new Fact.Started(date("2026-04-15").atStartOfDay()))))
                .contains(date("2026-06-15"));
    }

    @Test
    void runsThroughTheNightWhereTheLawGivesHours() {
        var send = rule("T-SEND", date("2026-10-01"));
        var begun = ClockLedger.EMPTY.with(new Fact.Started(LocalDateTime.parse("2026-10-01T16:30")));

        var reckoned = clock.reckon(send, begun, LocalDateTime.parse("2026-10-02T15:00"));

        assertThat(reckoned.dueAt()).contains(LocalDateTime.parse("2026-10-02T16:30"));
        assertThat(reckoned.light()).isEqualTo(Reckoning.Light.AMBER);
        assertThat(clock.reckon(send, begun, LocalDateTime.parse("2026-10-02T16:31"))
                        .overdue())
                .isEqualTo(1);
    }

    private void refused(int entry, ClockLedger ledger) {
        assertThatExceptionOfType(LedgerFault.class)
                .isThrownBy(() -> clock.due(verify, ledger))
                .satisfies(fault -> assertThat(fault.entry()).isEqualTo(entry))
                .satisfies(fault -> assertThat(fault.reason().zh()).isNotBlank());
    }

    private Reckoning reckon(ClockLedger ledger, String today) {
        return clock.reckon(verify, ledger, date(today).atTime(12, 0));
    }

    private static ClockLedger suspended(ClockLedger ledger, String from, String until) {
        return ledger.with(stop(from)).with(new Fact.Resumed(date(until)));
    }

    private static Fact stop(String from) {
        return new Fact.Suspended(date(from), StopCause.APPRAISAL, "李局长", "委托书");
    }

    private static Fact more(int days, String approver) {
        return new Fact.Extended(date("2026-10-12"), Term.workingDays(days), approver, "审批表");
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static ClockRule rule(String id, LocalDate day) {
        return ClockRules.official().inForce(id, day).orElseThrow();
    }
}

package cn.zhibao.enforcement;

import static cn.zhibao.enforcement.EnforcementFixture.DAY;
import static cn.zhibao.enforcement.EnforcementFixture.aClue;
import static cn.zhibao.enforcement.EnforcementFixture.aPenaltyCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.enforcement.ClockSuspended;
import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.legalclock.CaseClock;
import cn.zhibao.legalclock.Fact;
import cn.zhibao.legalclock.StopCause;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Which clocks an enforcement runs under, and when each begins and ends.
class EnforcementClocksTest {

    private static final Fact.Suspended APPRAISAL = new Fact.Suspended(DAY, StopCause.APPRAISAL, "局负责人", "鉴定委托书1号");

    @Test
    void verifiesUnderItsOwnClockFromTheDayOfTheClue() {
        assertThat(aClue(Procedure.PENALTY).clocks()).containsExactly(new CaseClock("P-VERIFY", DAY, Optional.empty()));
    }

    @Test
    void decidesWithinTheTermThatBeginsWithTheFiling() {
        var enforcement = aClue(Procedure.PENALTY);
        enforcement.file(DAY.plusDays(3));

        assertThat(enforcement.clocks())
                .containsExactly(
                        new CaseClock("P-VERIFY", DAY, Optional.of(DAY.plusDays(3))),
                        new CaseClock("P-DECIDE", DAY.plusDays(3), Optional.empty()));
    }

    /// Paper is often faster than the screen.
    @Test
    void takesTheClueForKnownOnTheDayOfAnEarlierFiling() {
        var enforcement = aClue(Procedure.PENALTY);
        enforcement.file(DAY.minusDays(2));

        assertThat(enforcement.clocks().getFirst())
                .isEqualTo(new CaseClock("P-VERIFY", DAY.minusDays(2), Optional.of(DAY.minusDays(2))));
    }

    @Test
    void stopsWithTheDecisionAndNotWithTheClosing() {
        assertThat(aPenaltyCase(EnforcementStatus.DECIDED).clocks())
                .allMatch(clock -> clock.stopped().isPresent());
    }

    @Test
    void runsUnderThePatentRulesWhereAPatentIsAdjudicated() {
        var patent = new Matter(
                EnforcementFixture.CASE,
                "371071-SRC-2026-0032",
                RegionCode.of("371071"),
                Procedure.ADJUDICATION,
                RightKind.PATENT,
                "实用新型专利侵权纠纷",
                DAY,
                DAY);
        var adjudication = new Enforcement(EnforcementFixture.ID, "371071-ADJ-2026-0001", patent);
        adjudication.file(DAY);

        assertThat(adjudication.clocks()).extracting(CaseClock::rule).containsExactly("PA-ACCEPT", "PA-CLOSE");
    }

    @Test
    void entersIntoTheLedgerOfTheClockThatRuns() {
        var enforcement = aPenaltyCase(EnforcementStatus.FILED);

        var told = enforcement.suspend(APPRAISAL);

        assertThat(told)
                .isEqualTo(new ClockSuspended(
                        EnforcementFixture.ID,
                        EnforcementFixture.CASE,
                        "P-DECIDE",
                        2,
                        DAY,
                        "APPRAISAL",
                        "局负责人",
                        "鉴定委托书1号"));
        assertThat(enforcement.clockBook().entries("P-DECIDE")).hasSize(1);
        assertThat(enforcement.clockBook().entries("P-VERIFY")).isEmpty();
    }

    @Test
    void takesAnEntryBackAlsoAfterTheClockHasStopped() {
        var enforcement = aPenaltyCase(EnforcementStatus.FILED);
        enforcement.suspend(APPRAISAL);
        enforcement.decide(Decision.PENALTY, DAY.plusDays(1));

        enforcement.withdraw("P-DECIDE", 2, LocalDate.of(2026, 5, 6));

        assertThat(enforcement.clockBook().entries("P-DECIDE").getLast().fact()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = EnforcementStatus.class,
            names = {"NOT_FILED", "DECIDED", "CLOSED"})
    void refusesAnEntryWhereNoClockRuns(EnforcementStatus status) {
        var enforcement = aPenaltyCase(status);

        assertThatThrownBy(() -> enforcement.suspend(APPRAISAL))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(EnforcementRefusal.NO_CLOCK_RUNS));
    }
}

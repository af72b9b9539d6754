package cn.zhibao.caseintake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refusal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.caseintake.CompetenceDisputed;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.legalclock.CaseClock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A dispute over competence takes its steps in their order, and its clock with it.
class ContestTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    private final Contest negotiating = Contest.NONE.arise(DAY);
    private final Contest reported = negotiating.report(DAY.plusDays(2));

    @Test
    void endsByAgreement() {
        assertThat(negotiating.stage()).isEqualTo(Contest.Stage.NEGOTIATING);
        assertThat(negotiating.agree(DAY.plusDays(1)).stage()).isEqualTo(Contest.Stage.NONE);
    }

    @Test
    void endsByDesignationOnceItWasReported() {
        assertThat(reported.stage()).isEqualTo(Contest.Stage.REPORTED);
        assertThat(reported.designate(DAY.plusDays(9)).stage()).isEqualTo(Contest.Stage.NONE);
    }

    @Test
    void takesNoStepOutOfTurn() {
        refuses(CaseRefusal.NOT_NEGOTIATING, Contest.NONE, one -> one.agree(DAY));
        refuses(CaseRefusal.NOT_NEGOTIATING, Contest.NONE, one -> one.report(DAY));
        refuses(CaseRefusal.NOT_REPORTED, Contest.NONE, one -> one.designate(DAY));
        refuses(CaseRefusal.CONTESTED_ALREADY, negotiating, one -> one.arise(DAY));
        refuses(CaseRefusal.NOT_REPORTED, negotiating, one -> one.designate(DAY));
        refuses(CaseRefusal.CONTESTED_ALREADY, reported, one -> one.arise(DAY));
        refuses(CaseRefusal.NOT_NEGOTIATING, reported, one -> one.agree(DAY));
        refuses(CaseRefusal.NOT_NEGOTIATING, reported, one -> one.report(DAY));
        refuses(CaseRefusal.NOT_NEGOTIATING, negotiating.agree(DAY), one -> one.agree(DAY));
    }

    @Test
    void takesNoStepBeforeTheOneThatLedToIt() {
        refuses(CommonRefusal.INVALID, negotiating, one -> one.agree(DAY.minusDays(1)));
        refuses(CommonRefusal.INVALID, negotiating, one -> one.report(DAY.minusDays(1)));
        refuses(CommonRefusal.INVALID, reported, one -> one.designate(DAY.plusDays(1)));
        refuses(CommonRefusal.INVALID, negotiating.agree(DAY), one -> one.arise(DAY.minusDays(1)));
    }

    @Test
    void mayAriseAgain() {
        assertThat(negotiating.agree(DAY).arise(DAY).stage()).isEqualTo(Contest.Stage.NEGOTIATING);
    }

    @Test
    void runsItsClockUntilTheyAgreeOrReport() {
        var file = file(SourceKind.REPORT);
        take(file, contest -> contest.arise(DAY));
        assertThat(file.clocks())
                .containsExactly(
                        new CaseClock("R-VERIFY", DAY.minusDays(4), Optional.empty()),
                        new CaseClock("P-JURISDICTION", DAY, Optional.empty()));

        take(file, contest -> contest.report(DAY.plusDays(2)));
        assertThat(file.clocks()).contains(new CaseClock("P-JURISDICTION", DAY, Optional.of(DAY.plusDays(2))));
    }

    /// With the matter ends what is negotiated about it.
    @Test
    void stopsItsClockWhenTheMatterEnds() {
        var file = file(SourceKind.REPORT);
        take(file, contest -> contest.arise(DAY));
        file.refuse(RefusalGround.NOT_OUR_DUTY, DAY.plusDays(1));

        assertThat(file.clocks()).noneMatch(CaseClock::isRunning);
        refuses(CaseRefusal.NOT_UNDER_WAY, file, contest -> contest.agree(DAY.plusDays(1)));
    }

    @ParameterizedTest
    @EnumSource(SourceKind.class)
    void keepsWhatCameByTransferWhileItIsDisputed(SourceKind source) {
        var file = file(source);
        file.demandMayPassOn();
        take(file, contest -> contest.arise(DAY));

        if (source == SourceKind.TRANSFER_IN) {
            assertThatThrownBy(file::demandMayPassOn)
                    .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                    .extracting(Refused::refusal)
                    .isEqualTo(CaseRefusal.NO_SECOND_TRANSFER);
        } else {
            file.demandMayPassOn();
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-11-16", "2026-11-30"})
    void passesOnWhatWasDesignated(LocalDate day) {
        var file = file(SourceKind.TRANSFER_IN);
        take(file, contest -> contest.arise(DAY).report(DAY).designate(day));

        file.demandMayPassOn();
        assertThat(file.contest().stage()).isEqualTo(Contest.Stage.NONE);
    }

    private static void refuses(Refusal refusal, Contest contest, UnaryOperator<Contest> step) {
        assertThatThrownBy(() -> step.apply(contest))
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .extracting(Refused::refusal)
                .isEqualTo(refusal);
    }

    private static void refuses(Refusal refusal, CaseFile file, UnaryOperator<Contest> step) {
        assertThatThrownBy(() -> take(file, step))
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .extracting(Refused::refusal)
                .isEqualTo(refusal);
    }

    private static void take(CaseFile file, UnaryOperator<Contest> step) {
        var fact = new CompetenceDisputed(file.id(), new UUID(3, 4), "440402", DAY);
        assertThat(file.contest(step, fact)).isSameAs(fact);
    }

    private static CaseFile file(SourceKind source) {
        return new CaseFile(
                new UUID(1, 2),
                "371071-SRC-2026-0001",
                new RegisterCase(
                        RegionCode.of("371071"),
                        source,
                        Optional.empty(),
                        RightKind.TRADEMARK,
                        Optional.empty(),
                        "管辖",
                        DAY.minusDays(4)),
                "officer");
    }
}

package cn.zhibao.enforcement;

import static cn.zhibao.enforcement.EnforcementFixture.CASE;
import static cn.zhibao.enforcement.EnforcementFixture.DAY;
import static cn.zhibao.enforcement.EnforcementFixture.ID;
import static cn.zhibao.enforcement.EnforcementFixture.aClue;
import static cn.zhibao.enforcement.EnforcementFixture.aMatter;
import static cn.zhibao.enforcement.EnforcementFixture.aPenaltyCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.enforcement.DecisionMade;
import cn.zhibao.contracts.enforcement.EnforcementClosed;
import cn.zhibao.contracts.enforcement.EnforcementFiled;
import cn.zhibao.contracts.enforcement.EnforcementOpened;
import cn.zhibao.contracts.enforcement.FilingDeclined;
import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RightKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

/// What can happen to an enforcement, and what cannot.
class EnforcementTest {

    private static final LocalDate LATER = DAY.plusDays(40);
    private static final String CASE_NO = "371071-SRC-2026-0031";

    @Test
    void tellsThatTheClueIsBeingVerified() {
        assertThat(aClue(Procedure.PENALTY).opened())
                .isEqualTo(new EnforcementOpened(
                        ID, CASE, CASE_NO, "371071", Procedure.PENALTY, RightKind.TRADEMARK, DAY));
    }

    @Test
    void filesAClueAsOfTheDayGiven() {
        var enforcement = aClue(Procedure.ADJUDICATION);

        var fact = enforcement.file(DAY.minusDays(3));

        assertThat(fact)
                .isEqualTo(new EnforcementFiled(
                        ID, CASE, CASE_NO, "371071", Procedure.ADJUDICATION, RightKind.TRADEMARK, DAY.minusDays(3)));
        assertThat(enforcement.status()).isEqualTo(EnforcementStatus.FILED);
        assertThat(enforcement.filedOn()).contains(DAY.minusDays(3));
        assertThat(enforcement.openedOn()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @EnumSource
    void declinesAClueOnAGround(DeclinationGround ground) {
        var enforcement = aClue(Procedure.PENALTY);

        var fact = enforcement.decline(ground, LATER);

        assertThat(fact).isEqualTo(new FilingDeclined(ID, CASE, ground.name(), LATER));
        assertThat(enforcement.status()).isEqualTo(EnforcementStatus.NOT_FILED);
        assertThat(enforcement.declinedOn()).contains(LATER);
        assertThat(enforcement.reason()).contains(ground.name());
    }

    @ParameterizedTest
    @EnumSource
    void isDecidedInTheProcedureOfTheDecision(Decision decision) {
        var enforcement = aClue(decision.procedure());
        enforcement.file(DAY);

        var fact = enforcement.decide(decision, LATER);

        assertThat(fact).isEqualTo(new DecisionMade(ID, CASE, decision.name(), LATER));
        assertThat(enforcement.status()).isEqualTo(EnforcementStatus.DECIDED);
        assertThat(enforcement.decision()).contains(decision);
        assertThat(enforcement.decidedOn()).contains(LATER);
    }

    @ParameterizedTest
    @MethodSource("decisionsOfTheOtherProcedure")
    void refusesADecisionOfTheOtherProcedure(Decision decision, Procedure procedure) {
        var enforcement = aClue(procedure);
        enforcement.file(DAY);

        assertRefused(EnforcementRefusal.DECISION_OF_OTHER_PROCEDURE, () -> enforcement.decide(decision, LATER));
        assertThat(enforcement.status()).isEqualTo(EnforcementStatus.FILED);
        assertThat(enforcement.decision()).isEmpty();
    }

    static Stream<Arguments> decisionsOfTheOtherProcedure() {
        return Arrays.stream(Decision.values())
                .map(decision -> Arguments.of(
                        decision,
                        decision.procedure() == Procedure.PENALTY ? Procedure.ADJUDICATION : Procedure.PENALTY));
    }

    @ParameterizedTest
    @EnumSource
    void isClosedAfterItsDecision(ClosingReason reason) {
        var enforcement = aPenaltyCase(EnforcementStatus.DECIDED);

        var fact = enforcement.close(reason, LATER);

        assertThat(fact).isEqualTo(new EnforcementClosed(ID, CASE, reason.name(), LATER));
        assertThat(enforcement.status()).isEqualTo(EnforcementStatus.CLOSED);
        assertThat(enforcement.closedOn()).contains(LATER);
        assertThat(enforcement.reason()).contains(reason.name());
    }

    @Test
    void isClosedUndecidedWhenTheInvestigationIsTerminated() {
        var enforcement = aPenaltyCase(EnforcementStatus.FILED);

        enforcement.close(ClosingReason.INVESTIGATION_TERMINATED, LATER);

        assertThat(enforcement.status()).isEqualTo(EnforcementStatus.CLOSED);
        assertThat(enforcement.decision()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ClosingReason.class,
            mode = Mode.EXCLUDE,
            names = {"INVESTIGATION_TERMINATED"})
    void refusesToCloseUndecidedForAnyOtherReason(ClosingReason reason) {
        var enforcement = aPenaltyCase(EnforcementStatus.FILED);

        assertRefused(EnforcementRefusal.NOT_DECIDED_YET, () -> enforcement.close(reason, LATER));
    }

    @ParameterizedTest
    @CsvSource({
        "FILED,     NOT_VERIFYING",
        "NOT_FILED, FILING_DECLINED",
        "DECIDED,   NOT_VERIFYING",
        "CLOSED,    ALREADY_CLOSED"
    })
    void refusesToFileOrDeclineWhatIsNotBeingVerified(EnforcementStatus status, EnforcementRefusal refusal) {
        var enforcement = aPenaltyCase(status);

        assertRefused(refusal, () -> enforcement.file(LATER));
        assertRefused(refusal, () -> enforcement.decline(DeclinationGround.OTHER, LATER));
        assertThat(enforcement.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "VERIFYING, NOT_FILED_YET",
        "NOT_FILED, FILING_DECLINED",
        "DECIDED,   ALREADY_DECIDED",
        "CLOSED,    ALREADY_CLOSED"
    })
    void refusesToDecideWhatIsNotFiled(EnforcementStatus status, EnforcementRefusal refusal) {
        var enforcement = aPenaltyCase(status);

        assertRefused(refusal, () -> enforcement.decide(Decision.NOT_ESTABLISHED, LATER));
        assertThat(enforcement.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"VERIFYING, NOT_FILED_YET", "NOT_FILED, FILING_DECLINED", "CLOSED, ALREADY_CLOSED"})
    void refusesToCloseWhatIsNotACase(EnforcementStatus status, EnforcementRefusal refusal) {
        var enforcement = aPenaltyCase(status);

        assertRefused(refusal, () -> enforcement.close(ClosingReason.INVESTIGATION_TERMINATED, LATER));
        assertThat(enforcement.status()).isEqualTo(status);
    }

    @Test
    void keepsTheNumberAndTheWordsOfItsOldRegister() {
        var enforcement = Enforcement.ofOldRegister(ID, aMatter(Procedure.PENALTY));
        enforcement.file(DAY);

        var fact = enforcement.closeAsRegistered("罚款缴清", LATER);

        assertThat(fact).isEqualTo(new EnforcementClosed(ID, CASE, "罚款缴清", LATER));
        assertThat(enforcement.number()).isEqualTo(CASE_NO);
        assertThat(enforcement.isImported()).isTrue();
        assertThat(enforcement.status()).isEqualTo(EnforcementStatus.CLOSED);
    }

    private static void assertRefused(EnforcementRefusal refusal, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}

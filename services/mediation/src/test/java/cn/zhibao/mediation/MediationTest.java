package cn.zhibao.mediation;

import static cn.zhibao.mediation.MediationFixture.CASE;
import static cn.zhibao.mediation.MediationFixture.DAY;
import static cn.zhibao.mediation.MediationFixture.ID;
import static cn.zhibao.mediation.MediationFixture.aMediation;
import static cn.zhibao.mediation.MediationFixture.aMediationInSession;
import static cn.zhibao.mediation.MediationFixture.anOpenMediation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.mediation.ConsentGiven;
import cn.zhibao.contracts.mediation.MediationAgreed;
import cn.zhibao.contracts.mediation.MediationFailed;
import cn.zhibao.contracts.mediation.MediationOpened;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.legalclock.CaseClock;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// What can happen to a dispute, and what cannot.
class MediationTest {

    private static final LocalDate LATER = DAY.plusDays(20);

    @Test
    void runsUnderTheTermOfTheCommitteeUnlessItIsAConsumersComplaint() {
        assertThat(anOpenMediation().clocks()).containsExactly(new CaseClock("M-PEOPLE", DAY, Optional.empty()));
    }

    @Test
    void tellsThatItIsOpen() {
        assertThat(anOpenMediation().opened())
                .isEqualTo(new MediationOpened(ID, CASE, "371071-SRC-2026-0007", "371071", RightKind.TRADEMARK, DAY));
    }

    @Test
    void waitsForTheSecondConsent() {
        var mediation = anOpenMediation();

        var fact = mediation.consent(Party.RESPONDENT, LATER);

        assertThat(fact).isEqualTo(new ConsentGiven(ID, CASE, "RESPONDENT", LATER));
        assertThat(mediation.status()).isEqualTo(MediationStatus.CONSENT_PENDING);
        assertThat(mediation.consents()).containsExactly(Party.RESPONDENT);
    }

    @ParameterizedTest
    @CsvSource({"APPLICANT,RESPONDENT", "RESPONDENT,APPLICANT"})
    void beginsWithBothConsentsInEitherOrder(Party first, Party second) {
        var mediation = anOpenMediation();

        mediation.consent(first, DAY);
        mediation.consent(second, DAY);

        assertThat(mediation.status()).isEqualTo(MediationStatus.IN_SESSION);
        assertThat(mediation.consents()).containsExactly(Party.APPLICANT, Party.RESPONDENT);
    }

    @ParameterizedTest
    @EnumSource
    void refusesASecondConsentOfTheSameParty(Party party) {
        var mediation = anOpenMediation();
        mediation.consent(party, DAY);

        assertRefused(MediationRefusal.ALREADY_CONSENTED, () -> mediation.consent(party, LATER));
    }

    @ParameterizedTest
    @EnumSource
    void refusesConsentOnceItIsInSession(Party party) {
        var mediation = aMediationInSession();

        assertRefused(MediationRefusal.ALREADY_CONSENTED, () -> mediation.consent(party, LATER));
    }

    @Test
    void refusesAnAgreementWithoutConsent() {
        var mediation = anOpenMediation();

        assertRefused(MediationRefusal.CONSENT_MISSING, () -> mediation.agree(LATER));
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnAgreementWithOneConsent(Party party) {
        var mediation = anOpenMediation();
        mediation.consent(party, DAY);

        assertRefused(MediationRefusal.CONSENT_MISSING, () -> mediation.agree(LATER));
    }

    @Test
    void endsInAgreement() {
        var mediation = aMediationInSession();

        var fact = mediation.agree(LATER);

        assertThat(fact).isEqualTo(new MediationAgreed(ID, CASE, LATER));
        assertThat(mediation.status()).isEqualTo(MediationStatus.AGREED);
        assertThat(mediation.endedOn()).contains(LATER);
        assertThat(mediation.reason()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = MediationStatus.class,
            names = {"CONSENT_PENDING", "IN_SESSION"})
    void failsWhileItRuns(MediationStatus status) {
        var mediation = aMediation(status);

        var fact = mediation.fail(new FailMediation(FailureReason.IMPASSE, RouteHint.ADJUDICATION), LATER);

        assertThat(fact)
                .isEqualTo(new MediationFailed(
                        ID,
                        CASE,
                        "371071-SRC-2026-0007",
                        "371071",
                        RightKind.TRADEMARK,
                        "“渔灯”商标许可纠纷",
                        "IMPASSE",
                        "ADJUDICATION",
                        LATER));
        assertThat(mediation.status()).isEqualTo(MediationStatus.FAILED);
        assertThat(mediation.endedOn()).contains(LATER);
        assertThat(mediation.reason()).contains("IMPASSE");
        assertThat(mediation.routeHint()).contains(RouteHint.ADJUDICATION);
    }

    @ParameterizedTest
    @EnumSource(
            value = MediationStatus.class,
            mode = Mode.EXCLUDE,
            names = {"CONSENT_PENDING", "IN_SESSION"})
    void refusesEverythingOnceItHasEnded(MediationStatus ended) {
        var mediation = aMediation(ended);
        var failure = new FailMediation(FailureReason.OTHER, RouteHint.NONE);

        assertRefused(MediationRefusal.ALREADY_ENDED, () -> mediation.consent(Party.APPLICANT, LATER));
        assertRefused(MediationRefusal.ALREADY_ENDED, () -> mediation.agree(LATER));
        assertRefused(MediationRefusal.ALREADY_ENDED, () -> mediation.fail(failure, LATER));
        assertRefused(MediationRefusal.ALREADY_ENDED, () -> mediation.endAsRegistered(OldOutcome.AGREED, LATER));
        assertThat(mediation.status()).isEqualTo(ended);
        assertThat(mediation.endedOn()).contains(DAY);
    }

    @Test
    void endsInAgreementWithoutConsentsWhereAnOldRegisterSaysSo() {
        var mediation = anOpenMediation();

        var fact = mediation.endAsRegistered(OldOutcome.AGREED, LATER);

        assertThat(fact).isEqualTo(new MediationAgreed(ID, CASE, LATER));
        assertThat(mediation.status()).isEqualTo(MediationStatus.AGREED);
        assertThat(mediation.consents()).isEmpty();
    }

    @Test
    void failsWithoutAHintWhereAnOldRegisterSaysSo() {
        var mediation = anOpenMediation();

        var fact = mediation.endAsRegistered(OldOutcome.FAILED, LATER);

        assertThat(fact).isInstanceOfSatisfying(MediationFailed.class, failed -> {
            assertThat(failed.reason()).isEqualTo("IMPORTED");
            assertThat(failed.routeHint()).isEqualTo("NONE");
            assertThat(failed.failedOn()).isEqualTo(LATER);
        });
        assertThat(mediation.status()).isEqualTo(MediationStatus.FAILED);
    }

    private static void assertRefused(MediationRefusal refusal, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}

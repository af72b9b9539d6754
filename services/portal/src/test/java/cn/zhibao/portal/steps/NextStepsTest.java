package cn.zhibao.portal.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.clocks.ClockStanding;
import cn.zhibao.portal.clocks.ClockState;
import cn.zhibao.portal.competence.DisputeStage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NextStepsTest {

    private final Person officer = person(Role.OFFICER);
    private final Person mediator = person(Role.MEDIATOR);

    @Test
    void offersToAcceptOrRefuseANewMatterAndSaysWhyItCannotBeRouted() {
        assertThat(NextSteps.ofCase(CaseStatus.REGISTERED, officer))
                .extracting(Step::kind, Step::bar)
                .containsExactly(
                        tuple(StepKind.ACCEPT, Optional.empty()),
                        tuple(StepKind.REFUSE, Optional.empty()),
                        tuple(StepKind.ROUTE, Optional.of(Bar.ACCEPT_FIRST)));
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseStatus.class,
            names = {"ACCEPTED", "ROUTED"})
    void offersToRouteWhatIsAccepted(CaseStatus status) {
        assertThat(NextSteps.ofCase(status, officer))
                .extracting(Step::kind, Step::isOpen)
                .containsExactly(tuple(StepKind.ROUTE, true));
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseStatus.class,
            names = {"REFUSED", "WITHDRAWN", "JOINED", "IMPORTED"})
    void offersNothingWhereTheRegisterIsDone(CaseStatus status) {
        assertThat(NextSteps.ofCase(status, officer)).isEmpty();
    }

    @Test
    void tellsAMediatorThatTheRegisterIsNotTheirs() {
        assertThat(NextSteps.ofCase(CaseStatus.ACCEPTED, mediator))
                .extracting(Step::bar)
                .containsExactly(Optional.of(Bar.NOT_YOUR_ROLE));
    }

    @Test
    void walksADisputeFromNegotiatingToDesignation() {
        assertThat(NextSteps.ofCompetence(CaseStatus.ACCEPTED, DisputeStage.NONE, officer))
                .extracting(Step::kind, Step::isOpen)
                .containsExactly(tuple(StepKind.STATE, true), tuple(StepKind.DISPUTE, true));
        assertThat(NextSteps.ofCompetence(CaseStatus.ROUTED, DisputeStage.NEGOTIATING, officer))
                .extracting(Step::kind, Step::bar)
                .containsExactly(
                        tuple(StepKind.STATE, Optional.empty()),
                        tuple(StepKind.SETTLE, Optional.empty()),
                        tuple(StepKind.REPORT, Optional.empty()),
                        tuple(StepKind.DESIGNATE, Optional.of(Bar.REPORT_FIRST)));
        assertThat(NextSteps.ofCompetence(CaseStatus.REGISTERED, DisputeStage.REPORTED, officer))
                .extracting(Step::kind)
                .containsExactly(StepKind.STATE, StepKind.DESIGNATE);
        assertThat(NextSteps.ofCompetence(CaseStatus.WITHDRAWN, DisputeStage.NEGOTIATING, officer))
                .isEmpty();
    }

    @Test
    void asksEachPartyOnceAndHoldsTheAgreementBack() {
        assertThat(NextSteps.ofMediation(MediationStatus.CONSENT_PENDING, Set.of("APPLICANT"), mediator))
                .extracting(Step::kind, Step::bar)
                .containsExactly(
                        tuple(StepKind.CONSENT_OF_APPLICANT, Optional.of(Bar.CONSENTED_ALREADY)),
                        tuple(StepKind.CONSENT_OF_RESPONDENT, Optional.empty()),
                        tuple(StepKind.AGREE, Optional.of(Bar.CONSENTS_FIRST)),
                        tuple(StepKind.FAIL, Optional.empty()));
    }

    @Test
    void endsAMediationInSessionOneWayOrTheOther() {
        assertThat(NextSteps.ofMediation(MediationStatus.IN_SESSION, Set.of(), mediator))
                .extracting(Step::kind, Step::isOpen)
                .containsExactly(tuple(StepKind.AGREE, true), tuple(StepKind.FAIL, true));
    }

    @ParameterizedTest
    @EnumSource(
            value = MediationStatus.class,
            names = {"AGREED", "FAILED"})
    void offersNothingAfterAMediationEnded(MediationStatus status) {
        assertThat(NextSteps.ofMediation(status, Set.of(), mediator)).isEmpty();
        assertThat(status.isOpen()).isFalse();
    }

    @Test
    void walksAnEnforcementCaseFromVerificationToClosing() {
        assertThat(open(EnforcementStatus.VERIFYING)).containsExactly(StepKind.FILE, StepKind.DECLINE);
        assertThat(open(EnforcementStatus.FILED)).containsExactly(StepKind.DECIDE);
        assertThat(open(EnforcementStatus.DECIDED)).containsExactly(StepKind.CLOSE);
        assertThat(open(EnforcementStatus.CLOSED)).isEmpty();
        assertThat(open(EnforcementStatus.NOT_FILED)).isEmpty();
    }

    @Test
    void suspendsAClockThatRunsAndLetsOneGoOnThatIsSuspended() {
        var clock = new ClockStanding(ClockState.RUNNING, true, true, true);

        assertThat(NextSteps.ofClock(clock, Room.ENFORCEMENT, officer))
                .extracting(Step::kind, Step::isOpen)
                .containsExactly(
                        tuple(StepKind.SUSPEND, true),
                        tuple(StepKind.EXTEND, true),
                        tuple(StepKind.EXCLUDE, true),
                        tuple(StepKind.WITHDRAW, true));
        assertThat(NextSteps.ofClock(
                        new ClockStanding(ClockState.SUSPENDED, true, true, true), Room.ENFORCEMENT, officer))
                .extracting(Step::kind)
                .containsExactly(StepKind.RESUME, StepKind.EXTEND, StepKind.EXCLUDE, StepKind.WITHDRAW);
        assertThat(NextSteps.ofClock(
                        new ClockStanding(ClockState.STOPPED, true, true, true), Room.ENFORCEMENT, officer))
                .isEmpty();
    }

    @Test
    void saysWhatTheRuleOfAClockDoesNotAllow() {
        assertThat(NextSteps.ofClock(
                        new ClockStanding(ClockState.RUNNING, false, false, false), Room.ENFORCEMENT, officer))
                .extracting(Step::kind, Step::bar)
                .containsExactly(
                        tuple(StepKind.SUSPEND, Optional.of(Bar.NO_CAUSE)),
                        tuple(StepKind.EXTEND, Optional.of(Bar.NO_EXTENSION)),
                        tuple(StepKind.EXCLUDE, Optional.of(Bar.NO_CAUSE)),
                        tuple(StepKind.WITHDRAW, Optional.of(Bar.NOTHING_ENTERED)));
    }

    @Test
    void leavesTheClockToThoseWhoHandleTheCase() {
        assertThat(NextSteps.ofClock(
                        new ClockStanding(ClockState.RUNNING, true, true, true), Room.ENFORCEMENT, mediator))
                .extracting(Step::bar)
                .containsOnly(Optional.of(Bar.NOT_YOUR_ROLE));
    }

    @Test
    void leavesTheClockOfADisputeToThoseWhoMediate() {
        var clock = new ClockStanding(ClockState.RUNNING, true, true, true);
        assertThat(NextSteps.ofClock(clock, Room.MEDIATION, mediator)).allMatch(Step::isOpen);
        assertThat(NextSteps.ofClock(clock, Room.MEDIATION, officer))
                .extracting(Step::bar)
                .containsOnly(Optional.of(Bar.NOT_YOUR_ROLE));
    }

    @Test
    void findsEachStepByItsAddress() {
        assertThat(StepKind.values())
                .allSatisfy(kind -> assertThat(StepKind.of(kind.code())).contains(kind));
        assertThat(StepKind.of("reopening")).isEmpty();
    }

    private List<StepKind> open(EnforcementStatus status) {
        return NextSteps.ofEnforcement(status, officer).stream()
                .filter(Step::isOpen)
                .map(Step::kind)
                .toList();
    }

    private static Person person(Role role) {
        return new Person("王建国", Set.of(role), List.of(), "371071", "officer");
    }
}

package cn.zhibao.portal.steps;

import static cn.zhibao.portal.steps.StepKind.ACCEPT;
import static cn.zhibao.portal.steps.StepKind.AGREE;
import static cn.zhibao.portal.steps.StepKind.ASK;
import static cn.zhibao.portal.steps.StepKind.CLOSE;
import static cn.zhibao.portal.steps.StepKind.CONSENT_OF_APPLICANT;
import static cn.zhibao.portal.steps.StepKind.CONSENT_OF_RESPONDENT;
import static cn.zhibao.portal.steps.StepKind.DECIDE;
import static cn.zhibao.portal.steps.StepKind.DECLINE;
import static cn.zhibao.portal.steps.StepKind.DESIGNATE;
import static cn.zhibao.portal.steps.StepKind.DISPUTE;
import static cn.zhibao.portal.steps.StepKind.EXCLUDE;
import static cn.zhibao.portal.steps.StepKind.EXTEND;
import static cn.zhibao.portal.steps.StepKind.FAIL;
import static cn.zhibao.portal.steps.StepKind.FILE;
import static cn.zhibao.portal.steps.StepKind.LINK;
import static cn.zhibao.portal.steps.StepKind.NOTIFY;
import static cn.zhibao.portal.steps.StepKind.PROVE;
import static cn.zhibao.portal.steps.StepKind.REFUSE;
import static cn.zhibao.portal.steps.StepKind.REPORT;
import static cn.zhibao.portal.steps.StepKind.RESUME;
import static cn.zhibao.portal.steps.StepKind.RETRACT;
import static cn.zhibao.portal.steps.StepKind.ROUTE;
import static cn.zhibao.portal.steps.StepKind.SETTLE;
import static cn.zhibao.portal.steps.StepKind.STATE;
import static cn.zhibao.portal.steps.StepKind.SUPPLY;
import static cn.zhibao.portal.steps.StepKind.SUSPEND;
import static cn.zhibao.portal.steps.StepKind.WITHDRAW;

import cn.zhibao.portal.Person;
import cn.zhibao.portal.clocks.ClockStanding;
import cn.zhibao.portal.competence.DisputeStage;
import java.util.List;
import java.util.Set;

/// What comes next (下一步): per room, the steps of the present state, and beside them the one that would follow, barred
/// with its reason.
public final class NextSteps {

    private static final String APPLICANT = "APPLICANT";
    private static final String RESPONDENT = "RESPONDENT";

    private NextSteps() {}

    public static List<Step> ofCase(CaseStatus status, Person person) {
        var steps = switch (status) {
            case REGISTERED -> List.of(Step.open(ACCEPT), Step.open(REFUSE), Step.barred(ROUTE, Bar.ACCEPT_FIRST));
            case ACCEPTED, ROUTED -> List.of(Step.open(ROUTE));
            case REFUSED, WITHDRAWN, JOINED, IMPORTED -> List.<Step>of();
        };
        return forPerson(steps, person);
    }

    /// What else may happen to a matter in the register, beside the steps that lead it on.
    public static List<Step> ofCourse(CaseStatus status, CourseStanding standing, Person person) {
        var tell = stepIf(standing.isTellable(), NOTIFY, Bar.NOTHING_TO_TELL);
        var prove = stepIf(standing.isUnproved(), PROVE, Bar.NOTHING_SENT);
        var supply = stepIf(standing.isAwaited(), SUPPLY, Bar.NOTHING_ASKED);
        var steps = switch (status) {
            case REGISTERED, ACCEPTED ->
                List.of(tell, prove, Step.open(ASK), supply, Step.open(LINK), Step.open(RETRACT));
            case REFUSED, WITHDRAWN, JOINED, ROUTED, IMPORTED -> List.of(tell, prove, Step.open(LINK));
        };
        return forPerson(steps, person);
    }

    /// What may be done about who is competent for a matter.
    public static List<Step> ofCompetence(CaseStatus status, DisputeStage stage, Person person) {
        var steps = switch (status) {
            case REGISTERED, ACCEPTED, ROUTED -> ofDispute(stage);
            case REFUSED, WITHDRAWN, JOINED, IMPORTED -> List.<Step>of();
        };
        return forPerson(steps, person);
    }

    private static List<Step> ofDispute(DisputeStage stage) {
        return switch (stage) {
            case NONE -> List.of(Step.open(STATE), Step.open(DISPUTE));
            case NEGOTIATING ->
                List.of(
                        Step.open(STATE),
                        Step.open(SETTLE),
                        Step.open(REPORT),
                        Step.barred(DESIGNATE, Bar.REPORT_FIRST));
            case REPORTED -> List.of(Step.open(STATE), Step.open(DESIGNATE));
        };
    }

    public static List<Step> ofMediation(MediationStatus status, Set<String> consents, Person person) {
        var steps = switch (status) {
            case CONSENT_PENDING ->
                List.of(
                        consent(CONSENT_OF_APPLICANT, consents.contains(APPLICANT)),
                        consent(CONSENT_OF_RESPONDENT, consents.contains(RESPONDENT)),
                        Step.barred(AGREE, Bar.CONSENTS_FIRST),
                        Step.open(FAIL));
            case IN_SESSION -> List.of(Step.open(AGREE), Step.open(FAIL));
            case AGREED, FAILED -> List.<Step>of();
        };
        return forPerson(steps, person);
    }

    public static List<Step> ofEnforcement(EnforcementStatus status, Person person) {
        var steps = switch (status) {
            case VERIFYING -> List.of(Step.open(FILE), Step.open(DECLINE), Step.barred(DECIDE, Bar.FILE_FIRST));
            case FILED -> List.of(Step.open(DECIDE), Step.barred(CLOSE, Bar.DECIDE_FIRST));
            case DECIDED -> List.of(Step.open(CLOSE));
            case NOT_FILED, CLOSED -> List.<Step>of();
        };
        return forPerson(steps, person);
    }

    /// What may be done with the clock that runs now, beside the steps of the case.
    public static List<Step> ofClock(ClockStanding clock, Room room, Person person) {
        var extend = stepIf(clock.isExtensible(), EXTEND, Bar.NO_EXTENSION);
        var exclude = stepIf(clock.hasCauses(), EXCLUDE, Bar.NO_CAUSE);
        var withdraw = stepIf(clock.hasEntries(), WITHDRAW, Bar.NOTHING_ENTERED);
        var steps = switch (clock.state()) {
            case RUNNING -> List.of(stepIf(clock.hasCauses(), SUSPEND, Bar.NO_CAUSE), extend, exclude, withdraw);
            case SUSPENDED -> List.of(Step.open(RESUME), extend, exclude, withdraw);
            case STOPPED -> List.<Step>of();
        };
        return forPerson(steps.stream().map(step -> step.in(room)).toList(), person);
    }

    private static Step stepIf(boolean allowed, StepKind kind, Bar otherwise) {
        return allowed ? Step.open(kind) : Step.barred(kind, otherwise);
    }

    private static Step consent(StepKind kind, boolean given) {
        return stepIf(!given, kind, Bar.CONSENTED_ALREADY);
    }

    private static List<Step> forPerson(List<Step> steps, Person person) {
        return steps.stream()
                .map(step -> person.isAny(step.room().roles()) ? step : step.barred(Bar.NOT_YOUR_ROLE))
                .toList();
    }
}

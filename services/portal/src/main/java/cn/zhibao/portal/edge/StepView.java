package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.Route;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.Term;
import cn.zhibao.portal.edge.services.CaseView;
import cn.zhibao.portal.edge.services.ClockView;
import cn.zhibao.portal.edge.services.EnforcementView;
import cn.zhibao.portal.edge.services.GroundView;
import cn.zhibao.portal.edge.services.MediationView;
import cn.zhibao.portal.steps.Bar;
import cn.zhibao.portal.steps.ClosingReason;
import cn.zhibao.portal.steps.Decision;
import cn.zhibao.portal.steps.FilingGround;
import cn.zhibao.portal.steps.MediationEnd;
import cn.zhibao.portal.steps.Room;
import cn.zhibao.portal.steps.RouteHint;
import cn.zhibao.portal.steps.Step;
import cn.zhibao.portal.steps.StepKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// A step in the panel of next steps: its button or form, or why it is barred.
public record StepView(
        String code,
        String label,
        String confirm,
        String bar,
        boolean expanded,
        UUID target,
        int version,
        Procedure procedure,
        boolean isRepeated,
        boolean isOfClock,
        String clock,
        String key,
        List<FieldView> fields) {

    /// What a step acts on: the file, its version, its procedure, the grounds on which it may be turned away, the
    /// clock that runs now, and what is kept beside a matter of the register.
    record Subject(
            UUID id,
            int version,
            Procedure procedure,
            boolean isRoutedAlready,
            List<GroundView> grounds,
            Optional<ClockView> clock,
            CourseFolderView course) {

        static Subject of(CaseView file, CourseFolderView course) {
            return new Subject(
                    file.id(),
                    file.version(),
                    Procedure.PENALTY,
                    file.route() != null,
                    file.grounds(),
                    Optional.empty(),
                    course);
        }

        static Subject of(MediationView mediation, Optional<ClockView> clock) {
            return new Subject(
                    mediation.id(),
                    mediation.version(),
                    Procedure.MEDIATION,
                    false,
                    List.of(),
                    clock,
                    CourseFolderView.NONE);
        }

        static Subject of(EnforcementView enforcement, Optional<ClockView> clock) {
            return new Subject(
                    enforcement.id(),
                    enforcement.version(),
                    enforcement.procedure(),
                    false,
                    List.of(),
                    clock,
                    CourseFolderView.NONE);
        }

        /// What a step was sent for.
        static Subject of(StepRequest request, Procedure procedure) {
            return new Subject(
                    request.target(),
                    request.version(),
                    procedure,
                    false,
                    List.of(),
                    Optional.empty(),
                    CourseFolderView.NONE);
        }
    }

    static StepView of(Step step, Subject subject, LanguageView language) {
        var kind = step.kind();
        var words = language.words();
        return new StepView(
                kind.code(),
                label(kind, subject, language),
                confirm(kind, language),
                step.bar().map(bar -> words(bar, step.room(), language)).orElse(""),
                false,
                subject.id(),
                subject.version(),
                subject.procedure(),
                kind == StepKind.ROUTE && subject.isRoutedAlready(),
                kind.isOfClock(),
                subject.clock().map(ClockView::rule).orElse(""),
                UUID.randomUUID().toString(),
                fields(kind, subject, language));
    }

    /// The same step as somebody sent it, opened, with the faults on its fields.
    StepView retried(StepRequest request, Map<String, String> faults) {
        return new StepView(
                code,
                label,
                confirm,
                bar,
                true,
                target,
                version,
                procedure,
                isRepeated,
                isOfClock,
                clock,
                request.key(),
                request.filled(fields, faults));
    }

    public boolean isOpen() {
        return bar.isEmpty();
    }

    /// Whether it stands among the steps of the matter's course.
    public boolean isOfCourse() {
        return StepKind.of(code).filter(StepKind::isOfCourse).isPresent();
    }

    /// Whether it stands among the steps about competence.
    public boolean isOfCompetence() {
        return StepKind.of(code).filter(StepKind::isOfCompetence).isPresent();
    }

    /// Whether one press does it, without anything to fill in.
    public boolean isPlain() {
        return fields.isEmpty();
    }

    static String label(StepKind kind, Subject subject, LanguageView language) {
        var words = language.words();
        return switch (kind) {
            case ACCEPT -> words.stepAccept();
            case REFUSE -> words.stepRefuse();
            case ROUTE -> subject.isRoutedAlready() ? words.stepReroute() : words.stepRoute();
            case RETRACT, ASK, SUPPLY, LINK, NOTIFY, PROVE -> CourseFormView.label(kind, language.course());
            case STATE, DISPUTE, SETTLE, REPORT, DESIGNATE -> JurisdictionFormView.label(kind, language.jurisdiction());
            case CONSENT_OF_APPLICANT -> words.stepConsentApplicant();
            case CONSENT_OF_RESPONDENT -> words.stepConsentRespondent();
            case AGREE -> words.stepAgree();
            case FAIL -> words.stepFail();
            case FILE -> words.stepFile();
            case DECLINE -> words.stepDecline();
            case DECIDE -> words.stepDecide();
            case CLOSE -> words.stepClose();
            case SUSPEND -> words.stepSuspend();
            case RESUME -> words.stepResume();
            case EXTEND -> words.stepExtend();
            case EXCLUDE -> words.stepExclude();
            case WITHDRAW -> words.stepWithdraw();
        };
    }

    /// What a step that went through says.
    static String done(StepKind kind, LanguageView language) {
        var words = language.words();
        return switch (kind) {
            case ACCEPT -> words.doneAccept();
            case REFUSE -> words.doneRefuse();
            case ROUTE -> words.doneRoute();
            case RETRACT, ASK, SUPPLY, LINK, NOTIFY, PROVE -> CourseFormView.done(kind, language.course());
            case STATE, DISPUTE, SETTLE, REPORT, DESIGNATE -> JurisdictionFormView.done(kind, language.jurisdiction());
            case CONSENT_OF_APPLICANT, CONSENT_OF_RESPONDENT -> words.doneConsent();
            case AGREE -> words.doneAgree();
            case FAIL -> words.doneFail();
            case FILE -> words.doneFile();
            case DECLINE -> words.doneDecline();
            case DECIDE -> words.doneDecide();
            case CLOSE -> words.doneClose();
            case SUSPEND -> words.doneSuspend();
            case RESUME -> words.doneResume();
            case EXTEND -> words.doneExtend();
            case EXCLUDE -> words.doneExclude();
            case WITHDRAW -> words.doneWithdraw();
        };
    }

    private static String confirm(StepKind kind, LanguageView language) {
        var words = language.words();
        return switch (kind) {
            case REFUSE -> words.doRefuse();
            case ROUTE -> words.doRoute();
            case RETRACT, ASK, SUPPLY, LINK, NOTIFY, PROVE -> CourseFormView.confirm(kind, language.course());
            case STATE, DISPUTE, SETTLE, REPORT, DESIGNATE ->
                JurisdictionFormView.confirm(kind, language.jurisdiction());
            case FAIL -> words.doFail();
            case DECLINE -> words.doDecline();
            case DECIDE -> words.doDecide();
            case CLOSE -> words.doClose();
            case SUSPEND -> words.doSuspend();
            case RESUME -> words.doResume();
            case EXTEND -> words.doExtend();
            case EXCLUDE -> words.doExclude();
            case WITHDRAW -> words.doWithdraw();
            case ACCEPT, CONSENT_OF_APPLICANT, CONSENT_OF_RESPONDENT, AGREE -> words.submit();
            case FILE -> words.stepFile();
        };
    }

    private static String words(Bar bar, Room room, LanguageView language) {
        var words = language.words();
        return switch (bar) {
            case NOT_YOUR_ROLE -> words.barNotYourRole(roles(room, language.lang()));
            case ACCEPT_FIRST -> words.barAcceptFirst();
            case CONSENTS_FIRST -> words.barConsentsFirst();
            case CONSENTED_ALREADY -> words.barConsentedAlready();
            case FILE_FIRST -> words.barFileFirst();
            case DECIDE_FIRST -> words.barDecideFirst();
            case NO_CAUSE -> words.barNoCause();
            case NO_EXTENSION -> words.barNoExtension();
            case NOTHING_ENTERED -> words.barNothingEntered();
            case NOTHING_ASKED -> language.course().barNothingAsked();
            case NOTHING_TO_TELL -> language.course().barNothingToTell();
            case NOTHING_SENT -> language.course().barNothingSent();
            case REPORT_FIRST -> language.jurisdiction().barReportFirst();
        };
    }

    private static String roles(Room room, Lang lang) {
        return room.roles().stream()
                .sorted(Comparator.comparing(Role::ordinal))
                .map(lang::pick)
                .collect(Collectors.joining(lang.pick("、", ", ")));
    }

    static List<FieldView> fields(StepKind kind, Subject subject, LanguageView language) {
        var words = language.words();
        var lang = language.lang();
        var id = kind.code() + "-";
        return switch (kind) {
            case REFUSE ->
                List.of(FieldView.select(id + "ground", "ground", words.fieldGround(), grounds(subject, lang)));
            case ROUTE ->
                List.of(
                        FieldView.select(id + "route", "route", words.fieldRoute(), routes(lang)),
                        FieldView.text(id + "basis", "basis", words.fieldBasis(), 500, words.fieldBasisHint()));
            case FAIL ->
                List.of(
                        FieldView.select(
                                id + "reason", "reason", words.fieldReason(), options(MediationEnd.values(), lang)),
                        FieldView.select(
                                id + "hint", "routeHint", words.fieldHint(), options(RouteHint.values(), lang)));
            case FILE ->
                List.of(FieldView.day(
                        id + "filed-on", "filedOn", words.fieldFiledOn(), words.fieldReceivedHint(), false));
            case DECLINE ->
                List.of(FieldView.select(
                        id + "ground", "ground", words.fieldGround(), options(FilingGround.values(), lang)));
            case DECIDE ->
                List.of(FieldView.select(
                        id + "decision",
                        "decision",
                        words.fieldDecision(),
                        options(Decision.under(subject.procedure()).toArray(Decision[]::new), lang)));
            case CLOSE ->
                List.of(FieldView.select(
                        id + "reason", "reason", words.fieldClosing(), options(ClosingReason.values(), lang)));
            case RETRACT, ASK, SUPPLY, LINK, NOTIFY, PROVE ->
                new CourseFormView(id, subject.course(), language.course(), lang).fields(kind);
            case STATE, DISPUTE, SETTLE, REPORT, DESIGNATE ->
                new JurisdictionFormView(id, subject.course().places(), language.jurisdiction(), lang).fields(kind);
            case SUSPEND, RESUME, EXTEND, EXCLUDE, WITHDRAW ->
                new ClockFormView(id, subject.clock(), language.clocks(), lang).fields(kind);
            case ACCEPT, CONSENT_OF_APPLICANT, CONSENT_OF_RESPONDENT, AGREE -> List.of();
        };
    }

    private static List<FieldView.Option> grounds(Subject subject, Lang lang) {
        return subject.grounds().stream()
                .map(one -> new FieldView.Option(one.ground().name(), one.inWords(lang)))
                .toList();
    }

    private static <T extends Enum<T> & Term> List<FieldView.Option> options(T[] codes, Lang lang) {
        return Arrays.stream(codes)
                .map(code -> new FieldView.Option(code.name(), lang.pick(code)))
                .toList();
    }

    private static List<FieldView.Option> routes(Lang lang) {
        return Arrays.stream(Route.values())
                .map(route -> new FieldView.Option(route.name(), lang.pick(route.zh(), route.en())))
                .toList();
    }
}

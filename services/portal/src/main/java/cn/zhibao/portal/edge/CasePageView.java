package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.edge.services.ClockView;
import cn.zhibao.portal.steps.CaseStatus;
import cn.zhibao.portal.steps.NextSteps;
import cn.zhibao.portal.steps.Room;
import cn.zhibao.portal.steps.Step;
import cn.zhibao.portal.steps.StepKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A case on one page: where it stands in each room, what comes next, and the facts.
///
/// @param receipt where its receipt is printed; empty where nobody brought it, or for whoever hands none out
public record CasePageView(
        UUID id,
        String title,
        String number,
        String sub,
        String receipt,
        List<LightView> urgent,
        String done,
        String handover,
        List<String> silent,
        List<StepView> steps,
        String clockName,
        ClocksView clocks,
        List<FactsView> facts,
        CourseView course,
        JurisdictionView jurisdiction,
        StoryView story,
        HandsView hands,
        EvidenceSectionView evidence,
        RightsSectionView rights,
        ErrorsView errors) {

    static CasePageView of(CaseFolderView folder, Person person, LanguageView language) {
        var words = language.words();
        var lang = language.lang();
        return new CasePageView(
                folder.id(),
                folder.title(),
                folder.number(),
                sub(folder, lang),
                receipt(folder, person),
                folder.urgent().stream()
                        .map(deadline -> LightView.of(deadline, language.clocks(), lang))
                        .toList(),
                "",
                handover(folder, words),
                silent(folder, words),
                steps(folder, person, language),
                clockNow(folder).map(ClockView::name).map(lang::pick).orElse(""),
                ClocksView.of(folder, language.clocks(), lang),
                FactsView.of(folder, language),
                CourseView.of(folder, language),
                jurisdiction(folder, language),
                StoryView.of(folder, language),
                HandsView.of(folder.caseFile(), person, language.worklist()),
                EvidenceSectionView.NONE,
                RightsSectionView.NONE,
                ErrorsView.NONE);
    }

    /// The same page after something was done.
    CasePageView saying(String what) {
        return with(what, steps, errors);
    }

    /// The same page with the evidence of the case.
    CasePageView showing(EvidenceSectionView pieces) {
        return new CasePageView(
                id,
                title,
                number,
                sub,
                receipt,
                urgent,
                done,
                handover,
                silent,
                steps,
                clockName,
                clocks,
                facts,
                course,
                jurisdiction,
                story,
                hands,
                pieces,
                rights,
                errors);
    }

    /// The same page with the rights of the case.
    CasePageView resting(RightsSectionView all) {
        return new CasePageView(
                id,
                title,
                number,
                sub,
                receipt,
                urgent,
                done,
                handover,
                silent,
                steps,
                clockName,
                clocks,
                facts,
                course,
                jurisdiction,
                story,
                hands,
                evidence,
                all,
                errors);
    }

    /// The same page after a step did not go through.
    CasePageView retried(StepView step, ErrorsView why) {
        return with(
                "",
                steps.stream()
                        .map(one -> one.code().equals(step.code()) ? step : one)
                        .toList(),
                why);
    }

    /// The same page when the step that did not go through is no longer there to be taken.
    CasePageView failed(ErrorsView why) {
        return with("", steps, why);
    }

    private CasePageView with(String what, List<StepView> offered, ErrorsView why) {
        return new CasePageView(
                id,
                title,
                number,
                sub,
                receipt,
                urgent,
                what,
                handover,
                silent,
                offered,
                clockName,
                clocks,
                facts,
                course,
                jurisdiction,
                story,
                hands,
                evidence,
                rights,
                why);
    }

    Optional<StepView> step(String code) {
        return steps.stream().filter(step -> step.code().equals(code)).findFirst();
    }

    /// The steps that lead the case on.
    public List<StepView> ordinary() {
        return steps.stream()
                .filter(step -> !step.isOfClock() && !step.isOfCourse() && !step.isOfCompetence())
                .toList();
    }

    /// The steps of the matter's course in the register, for whoever can take one; they stand aside.
    public List<StepView> ofCourse() {
        var course = steps.stream().filter(StepView::isOfCourse).toList();
        return course.stream().anyMatch(StepView::isOpen) ? course : List.of();
    }

    /// The steps about who is competent for the matter, for whoever can take one; they stand aside.
    public List<StepView> ofCompetence() {
        var competence = steps.stream().filter(StepView::isOfCompetence).toList();
        return competence.stream().anyMatch(StepView::isOpen) ? competence : List.of();
    }

    public boolean isCompetenceExpanded() {
        return ofCompetence().stream().anyMatch(StepView::expanded);
    }

    /// The step that links it with another matter, where it can be taken.
    public @Nullable StepView linking() {
        return step(StepKind.LINK.code()).filter(StepView::isOpen).orElse(null);
    }

    /// Whether it can be routed now, by reasons on a page of its own.
    public boolean mayRoute() {
        return step(StepKind.ROUTE.code()).filter(StepView::isOpen).isPresent();
    }

    public boolean isCourseExpanded() {
        return ofCourse().stream().anyMatch(StepView::expanded);
    }

    /// The steps on the clock that runs now; they stand aside.
    public List<StepView> ofClock() {
        return steps.stream().filter(StepView::isOfClock).toList();
    }

    public boolean isClockExpanded() {
        return ofClock().stream().anyMatch(StepView::expanded);
    }

    /// The step to offer first; sending a case elsewhere once more is never the ordinary way on.
    public String first() {
        return ordinary().stream()
                .filter(StepView::isOpen)
                .filter(step -> !step.isRepeated())
                .findFirst()
                .map(StepView::code)
                .orElse("");
    }

    public boolean isReadOnly() {
        return !steps.isEmpty() && steps.stream().noneMatch(StepView::isOpen);
    }

    /// What came from an old register was somebody's already.
    private static JurisdictionView jurisdiction(CaseFolderView folder, LanguageView language) {
        return folder.caseFile()
                .filter(file -> file.status() != CaseStatus.IMPORTED)
                .map(file -> JurisdictionView.of(folder.course().competence(), language))
                .orElse(JurisdictionView.NONE);
    }

    /// The room in which the case lies now comes first.
    private static List<StepView> steps(CaseFolderView folder, Person person, LanguageView language) {
        var steps = new ArrayList<StepView>();
        folder.enforcementNow().ifPresent(enforcement -> {
            var clock = enforcementClock(folder);
            var subject = StepView.Subject.of(enforcement, clock);
            steps.addAll(views(NextSteps.ofEnforcement(enforcement.status(), person), subject, language));
            steps.addAll(ofClock(clock, Room.ENFORCEMENT, subject, person, language));
        });
        folder.mediationNow().ifPresent(mediation -> {
            var clock = mediationClock(folder);
            var subject = StepView.Subject.of(mediation, clock);
            steps.addAll(
                    views(NextSteps.ofMediation(mediation.status(), mediation.consents(), person), subject, language));
            steps.addAll(ofClock(clock, Room.MEDIATION, subject, person, language));
        });
        folder.caseFile().ifPresent(file -> {
            var subject = StepView.Subject.of(file, folder.course());
            steps.addAll(views(NextSteps.ofCase(file.status(), person), subject, language));
            steps.addAll(
                    views(NextSteps.ofCourse(file.status(), folder.course().standing(), person), subject, language));
            steps.addAll(
                    views(NextSteps.ofCompetence(file.status(), folder.course().stage(), person), subject, language));
        });
        return List.copyOf(steps);
    }

    /// The clock that the steps on it act on.
    private static Optional<ClockView> clockNow(CaseFolderView folder) {
        return enforcementClock(folder).or(() -> mediationClock(folder));
    }

    private static Optional<ClockView> enforcementClock(CaseFolderView folder) {
        return folder.enforcementNow()
                .filter(enforcement -> enforcement.status().isTimed())
                .flatMap(enforcement -> folder.clockNow(enforcement.id()));
    }

    /// While a proceeding is under way its clock is the one that counts.
    private static Optional<ClockView> mediationClock(CaseFolderView folder) {
        return folder.mediationNow()
                .filter(mediation -> mediation.status().isOpen())
                .filter(mediation -> enforcementClock(folder).isEmpty())
                .flatMap(mediation -> folder.clockNow(mediation.id()));
    }

    private static List<StepView> ofClock(
            Optional<ClockView> clock, Room room, StepView.Subject subject, Person person, LanguageView language) {
        return clock.map(one -> views(NextSteps.ofClock(one.standing(), room, person), subject, language))
                .orElse(List.of());
    }

    private static List<StepView> views(List<Step> steps, StepView.Subject subject, LanguageView language) {
        return steps.stream().map(step -> StepView.of(step, subject, language)).toList();
    }

    private static String receipt(CaseFolderView folder, Person person) {
        return folder.caseFile()
                .filter(file -> person.isAny(Role.OFFICER, Role.APPROVER))
                .filter(file -> file.source() != SourceKind.INSPECTION && file.status() != CaseStatus.IMPORTED)
                .map(file -> "/desk/cases/" + file.id() + "/slip")
                .orElse("");
    }

    private static String sub(CaseFolderView folder, Lang lang) {
        return Stream.of(
                        Optional.of(folder.number()),
                        Optional.of(RegionName.of(folder.region(), lang)),
                        Optional.of(
                                lang.pick(folder.right().zh(), folder.right().en())),
                        folder.caseFile().map(file -> lang.pick(file.status())),
                        folder.mediationNow().map(mediation -> lang.pick(mediation.status())),
                        folder.enforcementNow().map(enforcement -> lang.pick(enforcement.status())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /// Routed a moment ago, and the room it went to has not opened its part yet.
    private static String handover(CaseFolderView folder, WordsView words) {
        var route = folder.caseFile().flatMap(file -> Optional.ofNullable(file.route()));
        return route.map(way -> switch (way) {
                    case MEDIATION ->
                        folder.knowsMediations() && folder.mediations().isEmpty()
                                ? words.nextHandover(words.roomMediation())
                                : "";
                    case PENALTY, ADJUDICATION ->
                        folder.knowsEnforcements() && folder.enforcements().isEmpty()
                                ? words.nextHandover(words.roomEnforcement())
                                : "";
                    case REFERRAL -> "";
                })
                .orElse("");
    }

    private static List<String> silent(CaseFolderView folder, WordsView words) {
        var rooms = new ArrayList<String>();
        if (folder.isCaseIntakeAway()) {
            rooms.add(words.awayRoom(words.roomCaseIntake()));
        }
        if (folder.isMediationAway()) {
            rooms.add(words.awayRoom(words.roomMediation()));
        }
        if (folder.isEnforcementAway()) {
            rooms.add(words.awayRoom(words.roomEnforcement()));
        }
        return List.copyOf(rooms);
    }
}

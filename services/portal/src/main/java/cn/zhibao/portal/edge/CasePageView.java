package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.edge.services.CaseView;
import cn.zhibao.portal.edge.services.EnforcementView;
import cn.zhibao.portal.edge.services.MediationView;
import cn.zhibao.portal.steps.ClosingReason;
import cn.zhibao.portal.steps.Codes;
import cn.zhibao.portal.steps.Decision;
import cn.zhibao.portal.steps.EnforcementStatus;
import cn.zhibao.portal.steps.FilingGround;
import cn.zhibao.portal.steps.MediationEnd;
import cn.zhibao.portal.steps.MediationStatus;
import cn.zhibao.portal.steps.NextSteps;
import cn.zhibao.portal.steps.RouteHint;
import cn.zhibao.portal.steps.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A case on one page: where it stands in each room, what comes next, and the facts.
public record CasePageView(
        UUID id,
        String title,
        String number,
        String sub,
        String done,
        String handover,
        List<String> silent,
        List<StepView> steps,
        List<Facts> facts,
        StoryView story,
        ErrorsView errors) {

    /// A table of facts about one room's part of the case.
    public record Facts(String id, String title, List<Fact> rows) {}

    /// One line of it.
    public record Fact(String label, String value) {}

    static CasePageView of(CaseFolderView folder, Person person, WordsView words, Lang lang) {
        var steps = new ArrayList<StepView>();
        folder.caseFile()
                .ifPresent(file -> steps.addAll(views(
                        NextSteps.ofCase(file.status(), person),
                        new StepView.Subject(file.id(), file.version(), Procedure.PENALTY, file.route() != null),
                        words,
                        lang)));
        folder.mediationNow()
                .ifPresent(mediation -> steps.addAll(
                        0,
                        views(
                                NextSteps.ofMediation(mediation.status(), mediation.consents(), person),
                                new StepView.Subject(mediation.id(), mediation.version(), Procedure.MEDIATION, false),
                                words,
                                lang)));
        folder.enforcementNow()
                .ifPresent(enforcement -> steps.addAll(
                        0,
                        views(
                                NextSteps.ofEnforcement(enforcement.status(), person),
                                new StepView.Subject(
                                        enforcement.id(), enforcement.version(), enforcement.procedure(), false),
                                words,
                                lang)));
        return new CasePageView(
                folder.id(),
                folder.title(),
                folder.number(),
                sub(folder, lang),
                "",
                handover(folder, words),
                silent(folder, words),
                List.copyOf(steps),
                facts(folder, words, lang),
                StoryView.of(folder.timeline(), words, lang),
                ErrorsView.NONE);
    }

    /// The same page after something was done.
    CasePageView saying(String what) {
        return new CasePageView(id, title, number, sub, what, handover, silent, steps, facts, story, errors);
    }

    /// The same page after a step did not go through.
    CasePageView retried(StepView step, ErrorsView why) {
        var others = steps.stream()
                .map(one -> one.code().equals(step.code()) ? step : one)
                .toList();
        return new CasePageView(id, title, number, sub, "", handover, silent, others, facts, story, why);
    }

    /// The same page when the step that did not go through is no longer there to be taken.
    CasePageView failed(ErrorsView why) {
        return new CasePageView(id, title, number, sub, "", handover, silent, steps, facts, story, why);
    }

    Optional<StepView> step(String code) {
        return steps.stream().filter(step -> step.code().equals(code)).findFirst();
    }

    /// The step to offer first; sending a case elsewhere once more is never the ordinary way on.
    public String first() {
        return steps.stream()
                .filter(StepView::isOpen)
                .filter(step -> !step.isRepeated())
                .findFirst()
                .map(StepView::code)
                .orElse("");
    }

    public boolean isReadOnly() {
        return !steps.isEmpty() && steps.stream().noneMatch(StepView::isOpen);
    }

    private static List<StepView> views(List<Step> steps, StepView.Subject subject, WordsView words, Lang lang) {
        return steps.stream()
                .map(step -> StepView.of(step, subject, words, lang))
                .toList();
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

    private static List<Facts> facts(CaseFolderView folder, WordsView words, Lang lang) {
        var facts = new ArrayList<Facts>();
        folder.caseFile().ifPresent(file -> facts.add(new Facts("case", words.factsTitle(), rows(file, words, lang))));
        for (var mediation : folder.mediations()) {
            facts.add(
                    new Facts("mediation-" + mediation.number(), words.mediationTitle(), rows(mediation, words, lang)));
        }
        for (var enforcement : folder.enforcements()) {
            facts.add(new Facts(
                    "enforcement-" + enforcement.number(), words.enforcementTitle(), rows(enforcement, words, lang)));
        }
        return List.copyOf(facts);
    }

    private static List<Fact> rows(CaseView file, WordsView words, Lang lang) {
        return told(
                new Fact(words.factNo(), file.caseNo()),
                new Fact(words.factStatus(), lang.pick(file.status())),
                new Fact(words.factRegion(), RegionName.withCode(file.region(), lang)),
                new Fact(
                        words.factSource(),
                        lang.pick(file.source().zh(), file.source().en())),
                new Fact(
                        words.factRight(),
                        lang.pick(file.right().zh(), file.right().en())),
                new Fact(words.factReceived(), file.receivedOn().toString()),
                new Fact(
                        words.factRoute(),
                        Optional.ofNullable(file.route())
                                .map(route -> lang.pick(route.zh(), route.en()))
                                .orElse("")),
                new Fact(words.factBasis(), text(file.basis())),
                new Fact(
                        words.factGround(),
                        Optional.ofNullable(file.refusalGround())
                                .map(lang::pick)
                                .orElse("")),
                new Fact(words.factDue(), text(file.dueOn())));
    }

    private static List<Fact> rows(MediationView mediation, WordsView words, Lang lang) {
        return told(
                new Fact(words.factNumber(), mediation.number()),
                new Fact(words.factStatus(), lang.pick(mediation.status())),
                new Fact(words.factOpened(), mediation.openedOn().toString()),
                new Fact(words.factConsents(), consents(mediation, words, lang)),
                new Fact(words.factEnded(), text(mediation.endedOn())),
                new Fact(words.factReason(), Codes.words(MediationEnd.class, text(mediation.reason()), lang)),
                new Fact(
                        words.factHint(),
                        mediation.status() == MediationStatus.FAILED
                                ? Codes.words(RouteHint.class, text(mediation.routeHint()), lang)
                                : ""));
    }

    private static List<Fact> rows(EnforcementView enforcement, WordsView words, Lang lang) {
        return told(
                new Fact(words.factNumber(), enforcement.number()),
                new Fact(
                        words.factProcedure(),
                        lang.pick(
                                enforcement.procedure().zh(),
                                enforcement.procedure().en())),
                new Fact(words.factStatus(), lang.pick(enforcement.status())),
                new Fact(words.factOpened(), enforcement.openedOn().toString()),
                new Fact(words.factFiled(), text(enforcement.filedOn())),
                new Fact(words.factDecided(), text(enforcement.decidedOn())),
                new Fact(words.factDecision(), Codes.words(Decision.class, text(enforcement.decision()), lang)),
                new Fact(words.factClosed(), text(enforcement.closedOn())),
                new Fact(
                        words.factReason(),
                        enforcement.status() == EnforcementStatus.NOT_FILED
                                ? Codes.words(FilingGround.class, text(enforcement.reason()), lang)
                                : Codes.words(ClosingReason.class, text(enforcement.reason()), lang)));
    }

    private static String consents(MediationView mediation, WordsView words, Lang lang) {
        var given = mediation.consents().stream()
                .sorted()
                .map(party -> StoryView.party(party, words))
                .collect(Collectors.joining(lang.pick("、", ", ")));
        return given.isEmpty() && mediation.status() == MediationStatus.CONSENT_PENDING ? words.bothNone() : given;
    }

    private static List<Fact> told(Fact... facts) {
        return Stream.of(facts).filter(fact -> !fact.value().isEmpty()).toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

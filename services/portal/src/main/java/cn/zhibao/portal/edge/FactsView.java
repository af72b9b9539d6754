package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
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
import cn.zhibao.portal.steps.RouteHint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A table of facts about one room's part of the case.
public record FactsView(String id, String title, List<Fact> rows) {

    private static final String ALLEGATION = "allegation";

    /// One line of it.
    public record Fact(String label, String value) {}

    static List<FactsView> of(CaseFolderView folder, LanguageView language) {
        var words = language.words();
        var lang = language.lang();
        var facts = new ArrayList<FactsView>();
        folder.caseFile()
                .ifPresent(file -> facts.add(new FactsView("case", words.factsTitle(), rows(file, words, lang))));
        folder.course()
                .alleged()
                .ifPresent(stated -> facts.add(new FactsView(
                        ALLEGATION,
                        language.allegations().title(),
                        stated.stream()
                                .findFirst()
                                .map(one -> AllegationPageView.facts(one, language.allegations()))
                                .orElse(List.of()))));
        for (var mediation : folder.mediations()) {
            facts.add(new FactsView(
                    "mediation-" + mediation.number(), words.mediationTitle(), rows(mediation, words, lang)));
        }
        for (var enforcement : folder.enforcements()) {
            facts.add(new FactsView(
                    "enforcement-" + enforcement.number(), words.enforcementTitle(), rows(enforcement, words, lang)));
        }
        return List.copyOf(facts);
    }

    /// What is alleged has a page of its own.
    public boolean isAllegation() {
        return id.equals(ALLEGATION);
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
                        words.factChannel(),
                        Optional.ofNullable(file.channel()).map(lang::pick).orElse("")),
                new Fact(
                        words.factRight(),
                        lang.pick(file.right().zh(), file.right().en())),
                new Fact(words.factRightNumber(), text(file.rightNumber())),
                new Fact(words.factReceived(), file.receivedOn().toString()),
                new Fact(
                        words.factRoute(),
                        Optional.ofNullable(file.route())
                                .map(route -> lang.pick(route.zh(), route.en()))
                                .orElse("")),
                new Fact(words.factBasis(), text(file.basis())),
                new Fact(
                        words.factGround(),
                        Optional.ofNullable(file.refusal())
                                .map(refusal -> refusal.inWords(lang))
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

    static List<Fact> told(Fact... facts) {
        return Stream.of(facts).filter(fact -> !fact.value().isEmpty()).toList();
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

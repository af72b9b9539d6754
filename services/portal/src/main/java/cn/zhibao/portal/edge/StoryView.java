package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.PartyRole;
import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.Route;
import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Moment;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.clocks.StopCause;
import cn.zhibao.portal.clocks.TermUnit;
import cn.zhibao.portal.competence.DisputeOutcome;
import cn.zhibao.portal.edge.services.ReferralView;
import cn.zhibao.portal.edge.services.TimelineView;
import cn.zhibao.portal.evidence.EvidenceKind;
import cn.zhibao.portal.steps.Channel;
import cn.zhibao.portal.steps.ClosingReason;
import cn.zhibao.portal.steps.Codes;
import cn.zhibao.portal.steps.Decision;
import cn.zhibao.portal.steps.ExpertKind;
import cn.zhibao.portal.steps.FilingGround;
import cn.zhibao.portal.steps.LinkKind;
import cn.zhibao.portal.steps.MediationEnd;
import cn.zhibao.portal.steps.NoticeKind;
import cn.zhibao.portal.steps.RefusalGround;
import cn.zhibao.portal.steps.RouteHint;
import cn.zhibao.portal.steps.RoutingReason;
import cn.zhibao.portal.steps.ServiceMode;
import cn.zhibao.portal.steps.Wanted;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The case's history in words, newest first (经过).
public record StoryView(boolean isAway, List<Line> lines) {

    /// One thing that happened.
    public record Line(String instant, String when, String what, String office) {}

    static StoryView of(CaseFolderView folder, LanguageView language) {
        return of(
                folder.timeline(),
                folder.clockNames(language.lang()),
                folder.course().messages(),
                language);
    }

    /// @param clocks what the clocks are called, by their rules
    /// @param messages those of the case to other offices and from them
    static StoryView of(
            Reading<TimelineView> timeline,
            Map<String, String> clocks,
            List<ReferralView> messages,
            LanguageView language) {
        var letters = new ReferralStoryView(messages, language);
        var lines = timeline.value().map(TimelineView::entries).orElse(List.of()).stream()
                .sorted(Comparator.comparing(TimelineView.Entry::time))
                .map(entry -> new Line(
                        entry.time().toString(),
                        Moment.minute(entry.time()),
                        letters.words(kind(entry.type()), entry).orElseGet(() -> words(entry, clocks, language)),
                        office(entry, language.lang())))
                .toList();
        return new StoryView(timeline.isAway(), lines.reversed());
    }

    private static String office(TimelineView.Entry entry, Lang lang) {
        var org = entry.actorOrg();
        return org == null || org.isEmpty() ? "" : RegionName.of(org, lang);
    }

    private static String words(TimelineView.Entry entry, Map<String, String> clocks, LanguageView language) {
        var words = language.words();
        var lang = language.lang();
        return switch (kind(entry.type())) {
            case "case-registered" -> words.eventCaseRegistered(source(entry.value("source"), lang));
            case "case-accepted" -> words.eventCaseAccepted();
            case "case-refused" ->
                words.eventCaseRefused(Codes.words(RefusalGround.class, entry.value("ground"), lang));
            case "case-routed" -> routed(entry, language);
            case "case-imported" -> imported(entry, words, lang);
            case "case-assigned" -> language.worklist().eventAssigned(entry.value("handler"));
            case "case-released" -> language.worklist().eventReleased();
            case "case-held" -> language.worklist().eventHeld(entry.value("until"));
            case "hold-ended" -> language.worklist().eventHoldEnded();
            case "party-named" -> language.parties().eventNamed(role(entry.value("role"), lang));
            case "party-removed" -> language.parties().eventRemoved(role(entry.value("role"), lang));
            case "mediation-opened" -> words.eventMediationOpened();
            case "consent-given" -> words.eventConsentGiven(party(entry.value("party"), words));
            case "mediation-agreed" -> words.eventMediationAgreed();
            case "mediation-failed" ->
                words.eventMediationFailed(
                        Codes.words(MediationEnd.class, entry.value("reason"), lang),
                        Codes.words(RouteHint.class, entry.value("routeHint"), lang));
            case "enforcement-opened" -> words.eventEnforcementOpened(procedure(entry.value("procedure"), lang));
            case "enforcement-filed" ->
                words.eventEnforcementFiled(procedure(entry.value("procedure"), lang), entry.value("filedOn"));
            case "filing-declined" ->
                words.eventFilingDeclined(Codes.words(FilingGround.class, entry.value("ground"), lang));
            case "decision-made" -> words.eventDecisionMade(Codes.words(Decision.class, entry.value("decision"), lang));
            case "enforcement-closed" ->
                words.eventEnforcementClosed(Codes.words(ClosingReason.class, entry.value("reason"), lang));
            case "evidence-taken" ->
                language.evidence()
                        .eventTaken(Codes.words(EvidenceKind.class, entry.value("kind"), lang), entry.value("takenOn"));
            case "evidence-handed-over" -> language.evidence().eventHandedOver();
            case "evidence-returned" -> language.evidence().eventReturned();
            case "evidence-sealed" -> language.evidence().eventSealed();
            case String other -> ofCourse(other, entry, clocks, language);
        };
    }

    private static String ofCourse(
            String kind, TimelineView.Entry entry, Map<String, String> clocks, LanguageView language) {
        var words = language.course();
        return switch (kind) {
            case "supplement-requested" ->
                words.eventSupplementRequested(
                        Codes.words(Wanted.class, entry.value("wanted"), language.lang()), entry.value("dueOn"));
            case "case-supplemented" ->
                words.eventCaseSupplemented(Codes.words(Wanted.class, entry.value("wanted"), language.lang()));
            case "case-linked" ->
                words.eventCaseLinked(Codes.words(LinkKind.class, entry.value("kind"), language.lang()));
            case "notice-sent" ->
                words.eventNoticeSent(
                        Codes.words(NoticeKind.class, entry.value("kind"), language.lang()),
                        Codes.words(ServiceMode.class, entry.value("mode"), language.lang()));
            case "notice-served" ->
                words.eventNoticeServed(
                        Codes.words(NoticeKind.class, entry.value("kind"), language.lang()), entry.value("servedOn"));
            case "case-withdrawn" -> words.eventCaseWithdrawn(entry.value("withdrawnOn"));
            case "right-added" ->
                language.rights().eventAdded(right(entry.value("kind"), language.lang()), entry.value("number"));
            case "right-corrected" ->
                language.rights().eventCorrected(right(entry.value("kind"), language.lang()), entry.value("number"));
            case "right-removed" -> language.rights().eventRemoved();
            case "source-attached" ->
                language.sources()
                        .eventAttached(
                                source(entry.value("source"), language.lang()),
                                Codes.words(Channel.class, entry.value("channel"), language.lang()),
                                entry.value("receivedOn"));
            case "source-taken-back" -> language.sources().eventTakenBack();
            case "first-source-corrected" -> language.sources().eventCorrected();
            case "case-tagged" -> language.campaigns().eventTagged(entry.value("name"));
            case "case-untagged" -> language.campaigns().eventUntagged(entry.value("name"));
            case "expert-assigned" ->
                language.experts().eventAssigned(Codes.words(ExpertKind.class, entry.value("kind"), language.lang()));
            case "expert-opinion-given" -> language.experts().eventOpinionGiven(entry.value("givenOn"));
            case "expert-released" -> language.experts().eventReleased();
            case String other -> ofCompetence(other, entry, clocks, language);
        };
    }

    private static String ofCompetence(
            String kind, TimelineView.Entry entry, Map<String, String> clocks, LanguageView language) {
        var words = language.jurisdiction();
        var lang = language.lang();
        return switch (kind) {
            case "allegation-stated" -> language.allegations().eventStated();
            case "competence-stated" -> words.eventStated();
            case "competence-disputed" -> words.eventDisputed(RegionName.withCode(entry.value("otherRegion"), lang));
            case "competence-agreed" ->
                words.eventAgreed(Codes.words(DisputeOutcome.class, entry.value("outcome"), lang));
            case "competence-reported" ->
                words.eventReported(
                        entry.value("superior").isEmpty()
                                ? words.wholeCountry()
                                : RegionName.withCode(entry.value("superior"), lang));
            case "competence-designated" ->
                words.eventDesignated(RegionName.withCode(entry.value("region"), lang), entry.value("document"));
            case String other -> ofEnd(other, entry, clocks, language);
        };
    }

    private static String ofEnd(
            String kind, TimelineView.Entry entry, Map<String, String> clocks, LanguageView language) {
        return switch (kind) {
            case "case-end-noted" -> language.surveys().eventEnded(entry.value("endedOn"));
            case "receipt-renewed" -> language.receipts().eventRenewed();
            case "satisfaction-recorded" -> language.surveys().eventAnswered();
            case "reward-proposed" -> language.rewards().eventProposed();
            case "reward-granted" -> language.rewards().eventGranted(entry.value("collectBy"));
            case "reward-declined" -> language.rewards().eventDeclined();
            case "reward-collected" -> language.rewards().eventCollected(entry.value("collectedOn"));
            case String other -> ofClock(other, entry, clocks, language);
        };
    }

    private static String ofClock(
            String kind, TimelineView.Entry entry, Map<String, String> clocks, LanguageView language) {
        var words = language.clocks();
        var clock = clocks.getOrDefault(entry.value("rule"), entry.value("rule"));
        var cause = Codes.words(StopCause.class, entry.value("cause"), language.lang());
        var on = entry.value("on");
        var approver = entry.value("approver");
        return switch (kind) {
            case "clock-suspended" ->
                approver.isEmpty()
                        ? words.eventClockPaused(clock, on, cause)
                        : documented(words.eventClockSuspended(clock, on, cause, approver), entry, words);
            case "clock-resumed" -> words.eventClockResumed(clock, on);
            case "clock-extended" ->
                approver.isEmpty()
                        ? words.eventClockMore(clock, on, amount(entry, words))
                        : documented(words.eventClockExtended(clock, on, amount(entry, words), approver), entry, words);
            case "clock-excluded" -> words.eventClockExcluded(clock, entry.value("from"), entry.value("to"), cause);
            case "clock-withdrawn" -> words.eventClockWithdrawn(clock, entry.value("entry"));
            case String other -> language.words().eventUnknown(other);
        };
    }

    private static String amount(TimelineView.Entry entry, ClockWordsView words) {
        var unit = entry.value("unit");
        return Arrays.stream(TermUnit.values())
                .filter(known -> known.name().equals(unit))
                .findFirst()
                .map(known -> new TermView(entry.number("amount"), known).words(words))
                .orElse(entry.value("amount") + " " + unit);
    }

    private static String documented(String what, TimelineView.Entry entry, ClockWordsView words) {
        var document = entry.value("document");
        return document.isEmpty() ? what : words.eventDocumented(what, document);
    }

    private static String imported(TimelineView.Entry entry, WordsView words, Lang lang) {
        var procedure = procedure(entry.value("procedure"), lang);
        var closed = entry.value("closedOn");
        return closed.isEmpty()
                ? words.eventCaseImported(procedure, entry.value("openedOn"))
                : words.eventCaseImportedClosed(procedure, entry.value("openedOn"), closed);
    }

    /// `cn.zhibao.case-intake.case-routed.v1` tells of `case-routed`.
    static String kind(String type) {
        var parts = type.split("\\.");
        return parts.length < 2 ? type : parts[parts.length - 2];
    }

    static String party(String party, WordsView words) {
        return switch (party) {
            case "APPLICANT" -> words.partyApplicant();
            case "RESPONDENT" -> words.partyRespondent();
            case String other -> other;
        };
    }

    private static String source(String code, Lang lang) {
        return Arrays.stream(SourceKind.values())
                .filter(source -> source.name().equals(code))
                .findFirst()
                .map(source -> lang.pick(source.zh(), source.en()))
                .orElse(code);
    }

    private static String role(String code, Lang lang) {
        return Arrays.stream(PartyRole.values())
                .filter(role -> role.name().equals(code))
                .findFirst()
                .map(role -> lang.pick(role.zh(), role.en()))
                .orElse(code);
    }

    private static String routed(TimelineView.Entry entry, LanguageView language) {
        var lang = language.lang();
        var what = language.words().eventCaseRouted(route(entry.value("route"), lang), entry.value("basis"));
        var reasons = entry.values("reasons").stream()
                .map(code -> Codes.words(RoutingReason.class, code, lang))
                .collect(Collectors.joining(lang.pick("；", "; ")));
        var told = reasons.isEmpty() ? what : language.rights().storyReasons(what, reasons);
        return entry.value("fast").equals("true") ? language.rights().storyFast(told) : told;
    }

    private static String right(String code, Lang lang) {
        return Arrays.stream(RightKind.values())
                .filter(right -> right.name().equals(code))
                .findFirst()
                .map(right -> lang.pick(right.zh(), right.en()))
                .orElse(code);
    }

    private static String route(String code, Lang lang) {
        return Arrays.stream(Route.values())
                .filter(route -> route.name().equals(code))
                .findFirst()
                .map(route -> lang.pick(route.zh(), route.en()))
                .orElse(code);
    }

    private static String procedure(String code, Lang lang) {
        return Arrays.stream(Procedure.values())
                .filter(procedure -> procedure.name().equals(code))
                .findFirst()
                .map(procedure -> lang.pick(procedure.zh(), procedure.en()))
                .orElse(code);
    }
}

package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Moment;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.edge.services.ReferralView;
import cn.zhibao.portal.evidence.ByteSize;
import cn.zhibao.portal.referral.ReferralKind;
import cn.zhibao.portal.steps.Codes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One message between offices, from the side of whoever looks at it.
///
/// @param ownCase the address of the reader's own matter; empty where there is none
public record ReferralPageView(
        UUID id,
        String key,
        int version,
        String subject,
        String kind,
        String state,
        boolean isOverdue,
        String ownCase,
        boolean isIncoming,
        List<FactsView.Fact> facts,
        List<FactsView.Fact> answer,
        List<Piece> pieces,
        List<ClockRowView> clocks,
        List<String> clockNotes,
        List<ReferralStepView> steps,
        ErrorsView errors) {

    /// A piece of evidence that goes with it.
    ///
    /// @param href empty for the receiver
    public record Piece(String href, String name, String size, String hash) {

        static Piece of(ReferralView.Piece piece) {
            var id = piece.evidenceId();
            return new Piece(
                    id == null ? "" : "/desk/evidence/" + id,
                    piece.name(),
                    ByteSize.of(piece.size()) + " (" + piece.size() + " B)",
                    piece.sha256());
        }
    }

    static ReferralPageView of(
            ReferralView one, Person person, ReferralWordsView words, ClockWordsView clocks, Lang lang) {
        return new ReferralPageView(
                one.id(),
                UUID.randomUUID().toString(),
                one.version(),
                one.subject(),
                Codes.words(ReferralKind.class, one.kind(), lang),
                lang.pick(ReferralRowView.state(one)),
                one.isOverdue(),
                ownCase(one),
                one.isIncoming(),
                facts(one, words, lang),
                answer(one, words),
                one.pieces().stream().map(Piece::of).toList(),
                one.clocks().stream()
                        .map(clock -> ClockRowView.of("clock-" + clock.rule(), clock, clocks, lang))
                        .toList(),
                clockNotes(one, words),
                ReferralStepView.of(one.steps(), person, words),
                ErrorsView.NONE);
    }

    /// The same page with the form that did not go through, and why.
    ReferralPageView failed(ReferralStepView tried, ErrorsView why) {
        return new ReferralPageView(
                id,
                key,
                version,
                subject,
                kind,
                state,
                isOverdue,
                ownCase,
                isIncoming,
                facts,
                answer,
                pieces,
                clocks,
                clockNotes,
                steps.stream()
                        .map(step -> step.noun().equals(tried.noun()) ? tried : step)
                        .toList(),
                why);
    }

    private static String ownCase(ReferralView one) {
        var answer = one.answer();
        var own = one.isIncoming() ? answer == null ? null : answer.caseId() : one.caseId();
        return own == null ? "" : "/desk/cases/" + own;
    }

    private static List<FactsView.Fact> facts(ReferralView one, ReferralWordsView words, Lang lang) {
        var facts = new ArrayList<FactsView.Fact>();
        add(facts, words.sender(), RegionName.of(one.fromRegion(), lang));
        add(
                facts,
                words.receiver(),
                one.isIncoming()
                        ? ReferralRowView.partner(one.partner(), lang)
                        : ReferralRowView.marked(one.partner(), lang));
        add(facts, one.isIncoming() ? words.theirNumber() : words.ownNumber(), one.caseNo());
        add(facts, words.reason(), one.reason());
        add(facts, words.basis(), one.basis());
        add(facts, words.due(), ReferralRowView.due(one));
        if (!one.isIncoming()) {
            add(facts, words.enteredBy(), one.enteredBy() + " · " + Moment.minute(one.enteredAt()));
            add(facts, words.decidedBy(), one.decidedBy());
            add(facts, words.decidedAt(), minute(one.decidedAt()));
            add(facts, words.refusalReason(), one.refusalReason());
        }
        add(facts, words.sentAt(), minute(one.sentAt()));
        add(facts, words.receivedOn(), moment(one.receivedOn(), one.receivedTime()));
        police(facts, one, words);
        add(facts, words.reconsideredOn(), text(one.reconsideredOn()));
        return List.copyOf(facts);
    }

    private static void police(List<FactsView.Fact> facts, ReferralView one, ReferralWordsView words) {
        var forwarding = one.forwarding();
        if (forwarding != null) {
            add(facts, words.forwardedTo(), forwarding.to());
            add(facts, words.forwardedOn(), moment(forwarding.on(), forwarding.time()));
        }
        var handover = one.handover();
        if (handover != null) {
            add(facts, words.goods(), handover.goods());
            add(facts, words.noGoods(), handover.noGoods());
            add(facts, words.handedOverTo(), handover.to());
            add(facts, words.handoverReceipt(), handover.receipt());
            add(facts, words.handedOverOn(), text(handover.on()));
        }
    }

    /// What is not sure about the time limits, or cannot be counted.
    private static List<String> clockNotes(ReferralView one, ReferralWordsView words) {
        var notes = new ArrayList<String>();
        if (one.isToThePolice()) {
            notes.add(words.clocksUnit());
        }
        if (one.forwarding() != null) {
            notes.add(words.clocksForwarded());
        }
        if (one.isForwardedAtNoMinute()) {
            notes.add(words.clocksNoMinute());
        }
        return List.copyOf(notes);
    }

    private static List<FactsView.Fact> answer(ReferralView one, ReferralWordsView words) {
        var answer = one.answer();
        var facts = new ArrayList<FactsView.Fact>();
        if (answer != null) {
            add(facts, words.outcome(), answer.isAccepted() ? words.outcomeAccepted() : words.outcomeReturned());
            add(facts, one.isIncoming() ? words.ownNumber() : words.theirNumber(), answer.number());
            add(facts, words.answerReason(), answer.reason());
            add(facts, words.answeredOn(), answer.on().toString());
        }
        return List.copyOf(facts);
    }

    private static void add(List<FactsView.Fact> facts, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new FactsView.Fact(label, value));
        }
    }

    private static String minute(java.time.@Nullable Instant at) {
        return Optional.ofNullable(at).map(Moment::minute).orElse("");
    }

    private static String moment(java.time.@Nullable LocalDate day, java.time.@Nullable LocalTime time) {
        return (text(day) + " "
                        + Optional.ofNullable(time).map(Object::toString).orElse(""))
                .strip();
    }

    private static String text(java.time.@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(Object::toString).orElse("");
    }
}

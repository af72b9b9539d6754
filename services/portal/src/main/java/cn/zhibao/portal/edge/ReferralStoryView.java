package cn.zhibao.portal.edge;

import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.edge.services.ReferralView;
import cn.zhibao.portal.edge.services.TimelineView;
import cn.zhibao.portal.referral.ReferralKind;
import cn.zhibao.portal.steps.Codes;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What the history of a case says of its messages. What no event bears (who the other office is, why something came
/// back)
/// is taken from the messages themselves, as far as the reader may see them.
record ReferralStoryView(List<ReferralView> messages, LanguageView language) {

    /// The words of an event about a message; none where it is about something else.
    Optional<String> words(String kind, TimelineView.Entry entry) {
        var words = language.referrals();
        return switch (kind) {
            case "transfer-reported" -> Optional.of(words.eventReported());
            case "transfer-approved" -> Optional.of(words.eventApproved());
            case "transfer-refused" -> Optional.of(words.eventRefused());
            case "referral-sent" -> Optional.of(words.eventSent(kindOf(entry)));
            case "referral-received" -> Optional.of(words.eventReceived());
            case "referral-accepted" -> Optional.of(accepted(entry));
            case "referral-answered" -> Optional.of(answered(entry));
            case "transfer-forwarded" ->
                Optional.of(of(entry, one -> Optional.ofNullable(one.forwarding()))
                        .map(told -> words.eventForwardedTo(told.to()))
                        .orElseGet(words::eventForwarded));
            case "goods-handed-over" ->
                Optional.of(
                        entry.value("goods").equals("true")
                                ? words.eventHandedOver(entry.value("on"))
                                : words.eventNoGoods(entry.value("on")));
            case "reconsideration-asked" -> Optional.of(words.eventReconsidered());
            case String other -> Optional.empty();
        };
    }

    private String accepted(TimelineView.Entry entry) {
        var words = language.referrals();
        return message(entry)
                .map(one -> words.eventAcceptedFrom(
                        RegionName.of(one.fromRegion(), language.lang()),
                        Codes.words(ReferralKind.class, one.kind(), language.lang()),
                        one.caseNo()))
                .orElseGet(words::eventAccepted);
    }

    private String answered(TimelineView.Entry entry) {
        var words = language.referrals();
        var isAccepted = entry.value("outcome").equals("ACCEPTED");
        var partner = message(entry)
                .map(one -> ReferralRowView.partner(one.partner(), language.lang()))
                .orElseGet(words::otherOffice);
        if (entry.value("kind").equals("CRIMINAL_TRANSFER")) {
            return isAccepted
                    ? words.eventFiled(partner, entry.value("number"))
                    : because(words.eventNotFiled(partner), entry);
        }
        return isAccepted
                ? words.eventAnswerAccepted(partner, kindOf(entry), entry.value("number"))
                : because(words.eventAnswerReturned(partner, kindOf(entry)), entry);
    }

    private String because(String what, TimelineView.Entry entry) {
        return of(entry, one -> Optional.ofNullable(one.answer()).map(ReferralView.Answer::reason))
                .map(why -> language.referrals().eventBecause(what, why))
                .orElse(what);
    }

    private String kindOf(TimelineView.Entry entry) {
        return Codes.words(ReferralKind.class, entry.value("kind"), language.lang());
    }

    private <T> Optional<T> of(TimelineView.Entry entry, Function<ReferralView, Optional<T>> part) {
        return message(entry).flatMap(part);
    }

    private Optional<ReferralView> message(TimelineView.Entry entry) {
        return messages.stream()
                .filter(one -> one.id().toString().equals(entry.value("referralId")))
                .findFirst();
    }
}

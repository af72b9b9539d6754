package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Moment;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.edge.services.PartnerView;
import cn.zhibao.portal.edge.services.ReferralView;
import cn.zhibao.portal.referral.PartnerName;
import cn.zhibao.portal.referral.ReferralKind;
import cn.zhibao.portal.referral.ReferralState;
import cn.zhibao.portal.steps.Codes;
import java.util.Optional;
import java.util.UUID;

/// One message of a list.
///
/// @param other the office on the other side
/// @param number the sender's number where it came in, the other office's where it went out
public record ReferralRowView(
        UUID id,
        String subject,
        String kind,
        String other,
        String number,
        String state,
        String due,
        boolean isOverdue,
        String sent) {

    static ReferralRowView of(ReferralView one, Lang lang) {
        var answer = Optional.ofNullable(one.answer());
        return new ReferralRowView(
                one.id(),
                one.subject(),
                Codes.words(ReferralKind.class, one.kind(), lang),
                one.isIncoming() ? RegionName.of(one.fromRegion(), lang) : marked(one.partner(), lang),
                one.isIncoming()
                        ? one.caseNo()
                        : answer.map(ReferralView.Answer::number).orElse(""),
                lang.pick(state(one)),
                due(one),
                one.isOverdue(),
                Optional.ofNullable(one.sentAt()).map(Moment::minute).orElse(""));
    }

    static String partner(PartnerView partner, Lang lang) {
        return PartnerName.of(partner.zh(), partner.en(), lang);
    }

    /// The same with a mark where the name was unconfirmed when the message was written.
    static String marked(PartnerView partner, Lang lang) {
        return PartnerName.of(partner.zh(), partner.en(), partner.confirmed(), lang);
    }

    /// The minute where the time limit has one.
    static String due(ReferralView one) {
        var at = one.dueAt();
        if (at != null) {
            return Moment.minute(at);
        }
        return Optional.ofNullable(one.dueOn()).map(Object::toString).orElse("");
    }

    static ReferralState state(ReferralView one) {
        var answer = one.answer();
        if (answer != null) {
            return answered(one, answer);
        }
        return switch (one.status()) {
            case "REPORTED" -> ReferralState.REPORTED;
            case "REFUSED" -> ReferralState.REFUSED;
            case "APPROVED" -> ReferralState.APPROVED;
            case String sent -> sent(one);
        };
    }

    private static ReferralState sent(ReferralView one) {
        if (one.isIncoming()) {
            return ReferralState.ARRIVED;
        }
        if (one.forwarding() != null) {
            return ReferralState.FORWARDED;
        }
        return one.receivedOn() == null ? ReferralState.SENT : ReferralState.RECEIVED;
    }

    private static ReferralState answered(ReferralView one, ReferralView.Answer answer) {
        if (one.reconsideredOn() != null) {
            return ReferralState.RECONSIDERED;
        }
        var handover = one.handover();
        if (handover != null) {
            return handover.goods() == null ? ReferralState.NO_GOODS : ReferralState.HANDED_OVER;
        }
        if (one.isToThePolice()) {
            return answer.isAccepted() ? ReferralState.FILED : ReferralState.NOT_FILED;
        }
        return answer.isAccepted() ? ReferralState.ACCEPTED : ReferralState.RETURNED;
    }
}

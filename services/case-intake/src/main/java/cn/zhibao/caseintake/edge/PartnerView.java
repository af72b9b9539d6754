package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.referral.Partner;
import cn.zhibao.caseintake.referral.PartnerAction;
import cn.zhibao.caseintake.referral.PartnerKind;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.contracts.reference.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An office with which matters are shared, as one office knows it.
///
/// @param en its name in English; null where none is known
/// @param region the place that it answers for
/// @param contact null where there is none, and for those who neither write to it nor keep the register
/// @param confirmed whether its name was found to be right
/// @param endedOn from when on nothing is sent to it; null while messages go there
/// @param keeper the office whose word this is; null for what came with the system
/// @param version what the next change names in `If-Match`; 0 while the office has said nothing of it itself
public record PartnerView(
        String code,
        PartnerKind kind,
        String zh,
        @Nullable String en,
        String region,
        boolean inside,
        @Nullable String contact,
        boolean confirmed,
        @Nullable ConfirmationView confirmation,
        @Nullable LocalDate endedOn,
        @Nullable String keeper,
        int version) {

    /// Who found its name to be right, when, and where.
    public record ConfirmationView(String by, LocalDate on, String source) {}

    static PartnerView of(Partner partner, Call call) {
        var isReachable = PartnerAction.REACH.roles().stream().anyMatch(call.actor()::has);
        return new PartnerView(
                partner.code(),
                partner.kind(),
                partner.zh(),
                partner.en().orElse(null),
                partner.region().digits(),
                partner.inside(),
                partner.contact().filter(contact -> isReachable).orElse(null),
                partner.confirmation().isPresent(),
                partner.confirmation()
                        .map(one -> new ConfirmationView(one.by(), one.on(), one.source()))
                        .orElse(null),
                partner.endedOn().orElse(null),
                partner.keeper().map(RegionCode::digits).orElse(null),
                partner.version());
    }
}

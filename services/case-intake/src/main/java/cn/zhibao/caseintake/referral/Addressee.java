package cn.zhibao.caseintake.referral;

import cn.zhibao.contracts.reference.RegionCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The office to which a message was written, by the name it had then; it keeps that name.
///
/// @param place the region that it answers for
/// @param inside whether it worked in this very system then
/// @param confirmed whether its name was confirmed then
@Embeddable
public record Addressee(
        @Column(name = "partner_code", updatable = false) String code,

        @Enumerated(EnumType.STRING) @Column(name = "partner_kind", updatable = false)
        PartnerKind kind,

        @Column(name = "partner_zh", updatable = false) String zh,

        @Column(name = "partner_en", updatable = false) @Nullable
        String en,

        @Column(name = "partner_place", updatable = false) String place,
        @Column(name = "partner_inside", updatable = false) boolean inside,

        @Column(name = "partner_confirmed", updatable = false)
        boolean confirmed) {

    /// Nobody, for what is not written yet.
    static final Addressee NOBODY = new Addressee("", PartnerKind.OFFICE, "", null, "", false, false);

    static Addressee of(Partner partner) {
        return new Addressee(
                partner.code(),
                partner.kind(),
                partner.zh(),
                partner.en().orElse(null),
                partner.region().digits(),
                partner.inside(),
                partner.confirmation().isPresent());
    }

    /// The region whose officers find what is sent to it; none outside the system.
    Optional<RegionCode> inbox() {
        return inside ? Optional.of(RegionCode.of(place)) : Optional.empty();
    }
}

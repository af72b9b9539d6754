package cn.zhibao.caseintake.referral;

import cn.zhibao.contracts.reference.RegionCode;
import java.util.Optional;

/// An office with which matters are shared (协作单位).
///
/// @param region the place that it answers for
/// @param inside whether it works in this very system and finds messages in its inbox
public record Partner(String code, PartnerKind kind, String zh, String en, RegionCode region, boolean inside) {

    /// The region whose officers find what is sent to it; none outside the system.
    Optional<RegionCode> inbox() {
        return inside ? Optional.of(region) : Optional.empty();
    }
}

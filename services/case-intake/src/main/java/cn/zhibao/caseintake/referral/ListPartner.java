package cn.zhibao.caseintake.referral;

import cn.zhibao.contracts.reference.RegionCode;
import java.util.Optional;

/// Enter another office in the register of an office.
///
/// @param region the office in whose register it goes
/// @param place the region that the other one answers for
/// @param contact how it is reached
public record ListPartner(
        RegionCode region,
        PartnerKind kind,
        String zh,
        Optional<String> en,
        RegionCode place,
        Optional<String> contact) {}

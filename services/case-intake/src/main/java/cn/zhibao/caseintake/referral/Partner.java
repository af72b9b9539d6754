package cn.zhibao.caseintake.referral;

import cn.zhibao.contracts.reference.RegionCode;
import java.time.LocalDate;
import java.util.Optional;

/// An office with which matters are shared (协作单位), as one office knows it.
///
/// @param en its name in English, where one is known
/// @param region the place that it answers for
/// @param inside whether it works in this very system and finds messages in its inbox
/// @param contact how it is reached
/// @param confirmation who found its name to be right; without it the name is unconfirmed (待核实)
/// @param endedOn from when on nothing is sent to it
/// @param keeper the office whose word all this is; empty for what came with the system and belongs to everybody
/// @param version how often the office that asks has said something of it
public record Partner(
        String code,
        PartnerKind kind,
        String zh,
        Optional<String> en,
        RegionCode region,
        boolean inside,
        Optional<String> contact,
        Optional<Confirmation> confirmation,
        Optional<LocalDate> endedOn,
        Optional<RegionCode> keeper,
        int version) {

    /// Whether it is the same office by kind and name, and messages go there.
    boolean isAlso(PartnerKind otherKind, String name) {
        return endedOn.isEmpty() && kind == otherKind && zh.equals(name);
    }
}

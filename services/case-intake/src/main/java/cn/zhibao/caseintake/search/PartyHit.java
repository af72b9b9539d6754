package cn.zhibao.caseintake.search;

import cn.zhibao.contracts.reference.PartyKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A party that was found: nothing that is said of it in confidence.
///
/// @param matters in how many matters it stands
/// @param asRespondent in how many of them as respondent
public record PartyHit(
        UUID id,
        PartyKind kind,
        String name,
        @Nullable String creditCode,
        String region,
        long matters,
        long asRespondent) {}

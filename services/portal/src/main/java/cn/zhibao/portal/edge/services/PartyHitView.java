package cn.zhibao.portal.edge.services;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A party that was found, as case-intake sends it.
///
/// @param matters in how many matters it stands
/// @param asRespondent in how many of them as respondent
public record PartyHitView(
        UUID id, String name, @Nullable String creditCode, String region, long matters, long asRespondent) {}

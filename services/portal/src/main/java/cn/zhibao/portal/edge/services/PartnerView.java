package cn.zhibao.portal.edge.services;

import org.jspecify.annotations.Nullable;

/// The other office of a message, by the name it had when that was written.
///
/// @param inside whether it works in this very system
/// @param confirmed whether its name was confirmed then
public record PartnerView(
        String code, String kind, String zh, @Nullable String en, String region, boolean inside, boolean confirmed) {}

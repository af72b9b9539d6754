package cn.zhibao.portal.edge.services;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A link of the chain of custody, as case-intake sends it.
public record CustodyView(
        String act,
        Instant at,
        String name,
        String org,
        @Nullable String counterpart,
        @Nullable String reason) {}

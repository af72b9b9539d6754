package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.evidence.CustodyEntry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A link of the chain of custody as callers see it.
public record CustodyView(
        CustodyEntry.Act act,
        Instant at,
        String name,
        String org,
        @Nullable String counterpart,
        @Nullable String reason,
        String sha256) {

    static CustodyView of(CustodyEntry link) {
        return new CustodyView(
                link.act(),
                link.at(),
                link.name(),
                link.org(),
                link.counterpart().orElse(null),
                link.reason().orElse(null),
                link.sha256());
    }
}

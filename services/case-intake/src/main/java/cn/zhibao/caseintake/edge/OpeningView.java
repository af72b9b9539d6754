package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.shield.IdentityOpening;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One time that somebody wanted to know who a shielded reporter is.
///
/// @param openedAt null before it was opened
public record OpeningView(
        UUID id,
        UUID caseId,
        String reason,
        String askedBy,
        Instant askedAt,
        @Nullable String approvedBy,
        @Nullable Instant openedAt,
        IdentityOpening.State state,
        int version) {

    static OpeningView of(IdentityOpening opening, Instant now) {
        return new OpeningView(
                opening.id(),
                opening.caseId(),
                opening.reason(),
                opening.askedBy(),
                opening.askedAt(),
                opening.approvedBy().orElse(null),
                opening.openedAt().orElse(null),
                opening.state(now),
                opening.version());
    }
}

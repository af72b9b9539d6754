package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.Handling;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// In whose hands a matter lies, as callers see it.
///
/// @param handler the user name of whoever has it; null while it waits to be claimed
/// @param heldUntil the day on which it comes back by itself; null while it is not put aside
public record HandlingView(
        @Nullable String handler,
        @Nullable String handlerName,
        @Nullable LocalDate heldUntil,
        @Nullable String holdReason,
        @Nullable LocalDate finishedOn) {

    static HandlingView of(Handling handling, LocalDate today) {
        var until = handling.heldUntil(today);
        return new HandlingView(
                handling.handler().orElse(null),
                handling.handlerName().orElse(null),
                until.orElse(null),
                until.flatMap(held -> handling.holdReason()).orElse(null),
                handling.finishedOn().orElse(null));
    }
}

package cn.zhibao.portal.edge.services;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// In whose hands a matter lies, as case-intake sends it.
///
/// @param heldUntil the day on which it comes back by itself; null while it is not put aside
public record HandlingView(
        @Nullable String handler,
        @Nullable String handlerName,
        @Nullable LocalDate heldUntil,
        @Nullable String holdReason,
        @Nullable LocalDate finishedOn) {}

package cn.zhibao.portal.edge.services;

import cn.zhibao.portal.steps.Wanted;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A supplement request and its answer as case-intake sends it.
///
/// @param receivedOn null while nothing has come
public record SupplementView(
        UUID id,
        Wanted wanted,
        String request,
        LocalDate requestedOn,
        LocalDate dueOn,
        @Nullable LocalDate receivedOn,
        @Nullable String answer) {}

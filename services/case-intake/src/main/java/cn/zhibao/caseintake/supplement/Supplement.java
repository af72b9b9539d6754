package cn.zhibao.caseintake.supplement;

import cn.zhibao.caseintake.Wanted;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One request and what came in answer to it (补正).
///
/// @param receivedOn null while nothing has come
public record Supplement(
        UUID id,
        Wanted wanted,
        String request,
        LocalDate requestedOn,
        LocalDate dueOn,
        @Nullable LocalDate receivedOn,
        @Nullable String answer) {}

package cn.zhibao.caseintake.parties;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A merger of parties as it is kept (合并记录), whether it still holds or was taken back.
///
/// @param name of the one that was merged
public record Merger(
        UUID partyId,
        UUID intoId,
        String name,
        String reason,
        String mergedBy,
        Instant mergedAt,
        Optional<String> separatedBy,
        Optional<Instant> separatedAt) {}

package cn.zhibao.statistics.edge;

import cn.zhibao.statistics.archive.Rebuild;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A rebuild as callers see it; the numbers come with the end.
public record RebuildView(
        UUID id,
        Rebuild.Status status,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        @Nullable Long events,
        @Nullable Long cases,
        @Nullable Long differences,
        @Nullable Long millis,
        @Nullable String failure) {

    static RebuildView of(Rebuild rebuild) {
        var outcome = rebuild.outcome();
        return new RebuildView(
                rebuild.id(),
                rebuild.status(),
                rebuild.requestedBy(),
                rebuild.requestedAt(),
                rebuild.finishedAt(),
                outcome == null ? null : outcome.events(),
                outcome == null ? null : outcome.cases(),
                outcome == null ? null : outcome.differences(),
                outcome == null ? null : outcome.millis(),
                rebuild.failure());
    }
}

package cn.zhibao.statistics.archive;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A rebuild of all figures from the archive (重算): what it read and how many rows differed from the live ones.
/// Differing rows are replaced by the rebuilt ones.
public record Rebuild(
        UUID id,
        Status status,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        @Nullable Outcome outcome,
        @Nullable String failure) {

    /// How far it is.
    public enum Status {
        QUEUED,
        RUNNING,
        DONE,
        FAILED
    }

    /// What came out.
    ///
    /// @param events events read
    /// @param cases cases among the counted units
    /// @param differences facts, counters and places that differed
    public record Outcome(long events, long cases, long differences, long millis) {}

    public static Rebuild queued(UUID id, String requestedBy, Instant at) {
        return new Rebuild(id, Status.QUEUED, requestedBy, at, null, null, null);
    }
}

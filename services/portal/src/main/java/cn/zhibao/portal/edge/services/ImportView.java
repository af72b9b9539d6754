package cn.zhibao.portal.edge.services;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An import of an old register, as case-intake sends it.
public record ImportView(
        UUID id,
        String status,
        long bytes,
        long rows,
        long taken,
        long unchanged,
        long faulty,
        @Nullable String detail,
        Instant receivedAt,
        @Nullable Instant finishedAt,
        @Nullable List<RowFault> faults) {

    /// What is wrong in one cell.
    public record RowFault(long line, String column, String message, String messageEn) {}

    public boolean isRunning() {
        return status.equals("WAITING") || status.equals("RUNNING");
    }
}

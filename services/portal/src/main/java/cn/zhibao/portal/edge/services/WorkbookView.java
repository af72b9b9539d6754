package cn.zhibao.portal.edge.services;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A workbook of new matters, as case-intake sends it.
public record WorkbookView(
        UUID id,
        String name,
        long bytes,
        String phase,
        long rows,
        long read,
        long accepted,
        long warned,
        long rejected,
        long unchanged,
        long taken,
        long undone,
        boolean kept,
        Instant receivedAt,
        @Nullable Instant finishedAt,
        List<Column> columns,
        List<Note> notes) {

    /// Which column of the file was taken for one of ours.
    public record Column(String field, String title, String titleEn, String letter) {}

    /// What is said about a cell, or about a row.
    public record Note(
            int line, String letter, String field, String column, boolean warning, String message, String messageEn) {}

    /// Whether somebody waits for it to move on.
    public boolean isRunning() {
        return phase.equals("CHECKING") || phase.equals("TAKING");
    }

    /// Rows that would become cases.
    public long takeable() {
        return accepted + warned;
    }
}

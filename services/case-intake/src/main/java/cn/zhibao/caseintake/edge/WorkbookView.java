package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.workbook.RowNote;
import cn.zhibao.caseintake.workbook.WorkbookColumn;
import cn.zhibao.caseintake.workbook.WorkbookPhase;
import cn.zhibao.caseintake.workbook.WorkbookProgressService;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A workbook as callers see it.
public record WorkbookView(
        UUID id,
        String name,
        long bytes,
        WorkbookPhase phase,
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

    /// Which column of the file was taken for one of ours; without a letter where the file has none.
    public record Column(String field, String title, String titleEn, String letter) {}

    /// What is said about a cell or, without a field, about a row.
    public record Note(
            int line, String letter, String field, String column, boolean warning, String message, String messageEn) {}

    static WorkbookView of(WorkbookProgressService.Progress one) {
        return new WorkbookView(
                one.id(),
                one.name(),
                one.bytes(),
                one.phase(),
                one.rows(),
                one.read(),
                one.accepted(),
                one.warned(),
                one.rejected(),
                one.unchanged(),
                one.taken(),
                one.undone(),
                one.kept(),
                one.receivedAt(),
                one.finishedAt(),
                Arrays.stream(WorkbookColumn.values())
                        .map(column -> column(column, one.mapping().getOrDefault(column, -1)))
                        .toList(),
                one.notes().stream().map(WorkbookView::note).toList());
    }

    private static Column column(WorkbookColumn column, int place) {
        return new Column(column.field(), column.zh(), column.en(), RowNote.letter(place));
    }

    private static Note note(RowNote note) {
        return new Note(
                note.line(),
                RowNote.letter(note.place()),
                note.field(),
                note.column(),
                note.warning(),
                note.message(),
                note.messageEn());
    }
}

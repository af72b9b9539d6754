package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Moment;
import cn.zhibao.portal.edge.services.WorkbookView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How one workbook stands: what was found in it, and what may be decided.
///
/// @param mapped which column of the file was taken for which
/// @param unmapped columns of ours that the file does not have, or empty
/// @param mayTake whether the reader takes rows in
/// @param filter by which field the notes are filtered, or empty
public record WorkbookPageView(
        String phase,
        String received,
        WorkbookView of,
        List<String> mapped,
        String unmapped,
        String filter,
        List<FieldView.Option> filters,
        List<Note> notes,
        String key,
        ErrorsView errors,
        boolean mayTake) {

    /// As many as case-intake lists.
    private static final int MOST_NOTES = 1_000;

    /// What is wrong in one cell.
    public record Note(int line, String letter, String field, String kind, boolean warning, String message) {}

    static WorkbookPageView of(
            WorkbookView one, String filter, String key, ErrorsView errors, ImportWordsView words, Lang lang) {
        return new WorkbookPageView(
                WorkbooksView.phase(one, words),
                Moment.second(one.receivedAt()),
                one,
                one.columns().stream()
                        .filter(column -> !column.letter().isEmpty())
                        .map(column -> words.mapped(column.letter(), title(column, lang)))
                        .toList(),
                one.columns().stream()
                        .filter(column -> column.letter().isEmpty())
                        .map(column -> title(column, lang))
                        .collect(Collectors.joining(lang.pick("、", ", "))),
                filter,
                filters(one, words, lang),
                one.notes().stream().map(note -> note(note, one, words, lang)).toList(),
                key,
                errors,
                true);
    }

    /// The page for whoever presides and takes nothing in.
    WorkbookPageView presiding() {
        return new WorkbookPageView(phase, received, of, mapped, unmapped, filter, filters, notes, key, errors, false);
    }

    /// Whether there is something that the whole import could be taken back with.
    public boolean isUndoable() {
        return isDone() && of.taken() > 0;
    }

    private static List<FieldView.Option> filters(WorkbookView one, ImportWordsView words, Lang lang) {
        var options = new ArrayList<FieldView.Option>();
        options.add(new FieldView.Option("", words.filterAll()));
        one.columns().forEach(column -> options.add(new FieldView.Option(column.field(), title(column, lang))));
        return List.copyOf(options);
    }

    private static Note note(WorkbookView.Note note, WorkbookView one, ImportWordsView words, Lang lang) {
        var field = one.columns().stream()
                .filter(column -> column.field().equals(note.field()))
                .findFirst()
                .map(column -> title(column, lang))
                .orElse("");
        return new Note(
                note.line(),
                note.letter(),
                field,
                note.warning() ? words.warning() : words.fault(),
                note.warning(),
                lang.pick(note.message(), note.messageEn()));
    }

    private static String title(WorkbookView.Column column, Lang lang) {
        return lang.pick(column.title(), column.titleEn());
    }

    public boolean isChecked() {
        return of.phase().equals("CHECKED");
    }

    public boolean isDone() {
        return of.phase().equals("DONE");
    }

    public boolean isCut() {
        return notes.size() == MOST_NOTES;
    }
}

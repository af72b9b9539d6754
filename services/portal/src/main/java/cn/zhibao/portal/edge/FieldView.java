package cn.zhibao.portal.edge;

import java.util.List;

/// One field of a form with all that belongs to it: label, hint, what was typed, what is wrong.
public record FieldView(
        String id,
        String name,
        String label,
        Kind kind,
        boolean required,
        int most,
        String hint,
        String value,
        String error,
        List<Option> options) {

    private static final int LONGEST_DAY = 16;
    private static final int LONGEST_NUMBER = 3;

    /// How a field is filled in.
    public enum Kind {
        SELECT,
        LINE,
        TEXT,
        DAY,
        NUMBER
    }

    /// One choice of a list.
    public record Option(String value, String label) {}

    static FieldView select(String id, String name, String label, List<Option> options) {
        return new FieldView(id, name, label, Kind.SELECT, true, 0, "", "", "", options);
    }

    static FieldView text(String id, String name, String label, int most, String hint) {
        return new FieldView(id, name, label, Kind.TEXT, true, most, hint, "", "", List.of());
    }

    static FieldView day(String id, String name, String label, String hint, boolean required) {
        return new FieldView(id, name, label, Kind.DAY, required, LONGEST_DAY, hint, "", "", List.of());
    }

    static FieldView number(String id, String name, String label, String hint, boolean required) {
        return new FieldView(id, name, label, Kind.NUMBER, required, LONGEST_NUMBER, hint, "", "", List.of());
    }

    static FieldView line(String id, String name, String label, int most, String hint, boolean required) {
        return new FieldView(id, name, label, Kind.LINE, required, most, hint, "", "", List.of());
    }

    /// The same field, which may stay empty.
    FieldView optional() {
        return new FieldView(id, name, label, kind, false, most, hint, value, error, options);
    }

    /// The same line with words that were typed into it before; anything else may be typed too.
    FieldView suggesting(List<String> known) {
        return new FieldView(
                id,
                name,
                label,
                kind,
                required,
                most,
                hint,
                value,
                error,
                known.stream().map(word -> new Option(word, word)).toList());
    }

    /// The same field with words of help.
    FieldView hinted(String help) {
        return new FieldView(id, name, label, kind, required, most, help, value, error, options);
    }

    /// The same field as somebody filled it in.
    FieldView filled(String typed, String fault) {
        return new FieldView(id, name, label, kind, required, most, hint, typed, fault, options);
    }

    public boolean isSelect() {
        return kind == Kind.SELECT;
    }

    public boolean isText() {
        return kind == Kind.TEXT;
    }

    public boolean isSuggesting() {
        return kind == Kind.LINE && !options.isEmpty();
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /// The ids that describe the field to a screen reader.
    public String describedBy() {
        return (hint.isEmpty() ? "" : id + "-hint ") + (error.isEmpty() ? "" : id + "-error");
    }
}

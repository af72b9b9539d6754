package cn.zhibao.caseintake.workbook;

/// What is to be said about one cell of a workbook, or about a row as a whole.
///
/// @param line the row as the spreadsheet counts it, the header being 1
/// @param field the column's field, empty where the row as a whole is meant
/// @param place the column as the spreadsheet counts it from 0; below 0 where the file has no such column
/// @param warning whether the row may be taken in nevertheless
public record RowNote(int line, String field, int place, boolean warning, String message, String messageEn) {

    private static final int LETTERS = 26;

    /// The column as the spreadsheet names it: A, B, …, Z, AA.
    public static String letter(int place) {
        var name = new StringBuilder();
        for (var rest = place; rest >= 0; rest = rest / LETTERS - 1) {
            name.insert(0, (char) ('A' + rest % LETTERS));
        }
        return name.toString();
    }

    /// The column as people name it.
    public String column() {
        return WorkbookColumn.titled(field).map(WorkbookColumn::zh).orElse("");
    }

    /// What is wrong, without its place.
    String inRow() {
        return column().isEmpty() ? message : column() + "：" + message;
    }
}

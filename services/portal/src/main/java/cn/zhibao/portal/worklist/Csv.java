package cn.zhibao.portal.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A table that a spreadsheet opens without asking: UTF-8 with byte order mark, every cell in quotes. No text of a user
/// becomes a formula: what would begin one gets an apostrophe before it.
public final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// Also in full width, which some spreadsheets read as the half.
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final List<String> lines = new ArrayList<>();

    public Csv(List<String> header) {
        add(header);
    }

    public Csv add(List<String> cells) {
        lines.add(cells.stream().map(Csv::cell).collect(Collectors.joining(",")));
        return this;
    }

    public String text() {
        return BYTE_ORDER_MARK + String.join("\r\n", lines) + "\r\n";
    }

    private static String cell(String text) {
        var isFormula =
                !text.isBlank() && FORMULA_STARTS.indexOf(text.stripLeading().charAt(0)) >= 0;
        var tamed = isFormula || text.startsWith("\t") || text.startsWith("\r") || text.startsWith("\n")
                ? "'" + text
                : text;
        return '"' + tamed.replace("\"", "\"\"") + '"';
    }
}

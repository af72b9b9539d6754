package cn.zhibao.caseintake.imports;

import java.util.Arrays;
import java.util.List;

/// The columns of the register format, in the order of its header.
enum ImportColumn {
    CASE_NO("caseNo"),
    PROCEDURE("procedure"),
    REGION("region"),
    RIGHT("right"),
    TITLE("title"),
    OPENED_ON("openedOn"),
    DUE_ON("dueOn"),
    CLOSED_ON("closedOn"),
    OUTCOME("outcome");

    /// The header, as a list.
    static final List<String> HEADER =
            Arrays.stream(values()).map(ImportColumn::title).toList();

    private final String title;

    ImportColumn(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}

package cn.zhibao.portal.edge;

import cn.zhibao.portal.Moment;
import cn.zhibao.portal.edge.services.WorkbookView;
import java.util.List;

/// The page for workbooks of new matters: the upload and what was uploaded before.
public record WorkbooksView(String key, boolean isAway, List<Row> rows, ErrorsView errors, boolean mayBring) {

    /// One workbook of the list.
    public record Row(String href, String received, String phase, WorkbookView of) {}

    static Row row(WorkbookView one, ImportWordsView words) {
        return new Row("/desk/workbooks/" + one.id(), Moment.minute(one.receivedAt()), phase(one, words), one);
    }

    static String phase(WorkbookView one, ImportWordsView words) {
        return switch (one.phase()) {
            case "CHECKING" -> words.checking();
            case "CHECKED" -> words.checked();
            case "TAKING" -> words.taking();
            case "DONE" -> words.done();
            case String other -> other;
        };
    }
}

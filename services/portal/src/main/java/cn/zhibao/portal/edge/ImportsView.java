package cn.zhibao.portal.edge;

import cn.zhibao.portal.Moment;
import cn.zhibao.portal.edge.services.ImportView;
import java.util.List;

/// The import page: the upload and what was imported before.
public record ImportsView(
        String header, String key, boolean isAway, boolean mayRegister, List<Row> rows, ErrorsView errors) {

    static final String HEADER = "caseNo,procedure,region,right,title,openedOn,dueOn,closedOn,outcome";

    /// One import of the list.
    public record Row(String href, String received, String state, long kilobytes, ImportView of) {}

    static Row row(ImportView one, WordsView words) {
        return new Row(
                "/desk/imports/" + one.id(),
                Moment.minute(one.receivedAt()),
                state(one, words),
                (one.bytes() + 1023) / 1024,
                one);
    }

    static String state(ImportView one, WordsView words) {
        return switch (one.status()) {
            case "WAITING" -> words.importStateWAITING();
            case "RUNNING" -> words.importStateRUNNING();
            case "DONE" -> words.importStateDONE();
            case "FAILED" -> words.importStateFAILED();
            case String other -> other;
        };
    }
}

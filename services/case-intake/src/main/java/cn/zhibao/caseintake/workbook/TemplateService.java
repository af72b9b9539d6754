package cn.zhibao.caseintake.workbook;

import cn.zhibao.chassis.access.Actor;
import cn.zhibao.contracts.reference.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The empty workbook that an office fills in (导入模板): required columns are marked, what can be chosen has a
/// drop-down, each column explains itself, and one row shows how it is meant.
@ApplicationScoped
public class TemplateService {

    /// The hidden sheet that says of which kind and version a workbook is.
    static final String SCHEMA_SHEET = "知保模板";

    static final String SCHEMA = "zhibao-cases 1";

    private static final String APPLICATION = "Zhibao";
    private static final String VERSION = "1.0";
    private static final String MANDATORY = "C00000";
    private static final String HEAD = "E8EEF7";
    private static final int LAST_ROW = 10_000;
    private static final int WIDTH = 18;
    private static final int TITLE_WIDTH = 46;

    /// Writes the template for somebody whose regions are what may be chosen.
    public void write(Actor actor, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, APPLICATION, VERSION)) {
            var sheet = workbook.newWorksheet("案件");
            var hidden = workbook.newWorksheet(SCHEMA_SHEET);
            var schema = SCHEMA.split(" ", 2);
            hidden.value(0, 0, schema[0]);
            hidden.value(0, 1, schema[1]);
            hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
            for (var column : WorkbookColumn.values()) {
                column(sheet, column);
                choices(sheet, hidden, column, choices(column, actor));
            }
            sheet.freezePane(0, 1);
        }
    }

    private static void column(Worksheet sheet, WorkbookColumn column) {
        var place = column.ordinal();
        sheet.value(0, place, column.isRequired() ? column.zh() + "*" : column.zh());
        sheet.comment(0, place, (column.isRequired() ? "必填。" : "") + column.help());
        var head = sheet.style(0, place).bold().fillColor(HEAD);
        (column.isRequired() ? head.fontColor(MANDATORY) : head).set();
        sheet.width(place, column == WorkbookColumn.TITLE ? TITLE_WIDTH : WIDTH);
        var sample = column == WorkbookColumn.TITLE ? SheetMapping.SAMPLE + column.sample() : column.sample();
        sheet.value(1, place, sample);
        sheet.style(1, place).italic().set();
        // As text, so that a long number keeps its digits and a day its form.
        sheet.style(place).format("@").set();
    }

    private static List<String> choices(WorkbookColumn column, Actor actor) {
        return column == WorkbookColumn.REGION
                ? actor.jurisdiction().regions().stream()
                        .map(RegionCode::digits)
                        .toList()
                : column.choices();
    }

    /// The regions are a suggestion, because any region below one of them will do; the other lists are all there is.
    private static void choices(Worksheet sheet, Worksheet hidden, WorkbookColumn column, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        var place = column.ordinal();
        for (var at = 0; at < words.size(); at++) {
            hidden.value(at + 1, place, words.get(at));
        }
        sheet.range(1, place, LAST_ROW, place)
                .validateWithList(hidden.range(1, place, words.size(), place))
                .showErrorMessage(column != WorkbookColumn.REGION)
                .errorTitle(column.zh())
                .error("请从下拉列表中选择。");
    }
}

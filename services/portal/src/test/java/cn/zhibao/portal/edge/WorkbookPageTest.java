package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.edge.services.WorkbookView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkbookPageTest {

    private static final List<WorkbookView.Column> COLUMNS = List.of(
            new WorkbookView.Column("region", "管辖区域", "region", "A"),
            new WorkbookView.Column("rightNumber", "权利编号", "right number", "D"),
            new WorkbookView.Column("channel", "来源渠道", "channel", ""));
    private static final WorkbookView.Note FAULT =
            new WorkbookView.Note(37, "D", "rightNumber", "权利编号", false, "校验位应为5", "check digit should be 5");

    @Test
    void offersTheWholeFileOnlyWhereEveryRowPassed() {
        assertThat(drawn(workbook("CHECKED", 3, 0, List.of()), Lang.ZH))
                .contains("id=\"do-all\"")
                .doesNotContain("do-valid", "no-all");
        assertThat(drawn(workbook("CHECKED", 3, 1, List.of(FAULT)), Lang.ZH))
                .contains("id=\"no-all\"", "id=\"do-valid\"", "有 1 行未通过校验")
                .doesNotContain("id=\"do-all\"");
    }

    @Test
    void decidesNothingWhileItRunsAndNothingTwice() {
        assertThat(drawn(workbook("CHECKING", 3, 0, List.of()), Lang.ZH))
                .contains("data-poll", "校验中")
                .doesNotContain("id=\"decide\"", "id=\"marked\"");
        assertThat(drawn(workbook("DONE", 0, 1, List.of(FAULT)), Lang.ZH))
                .contains("id=\"marked\"")
                .doesNotContain("id=\"decide\"");
    }

    @Test
    void takesAWholeImportBackOnlyOnceItIsTakenIn() {
        assertThat(drawn(workbook("DONE", 3, 0, List.of()), Lang.ZH))
                .contains("id=\"do-undo\"", "本批登记的 3 件案件全部撤回")
                .doesNotContain("id=\"undone\"");
        assertThat(drawn(workbook("DONE", 0, 0, List.of()), Lang.ZH))
                .contains("已撤销：7 件案件已经撤回")
                .doesNotContain("do-undo");
        assertThat(drawn(workbook("CHECKED", 3, 0, List.of()), Lang.ZH)).doesNotContain("do-undo");
    }

    @Test
    void offersWhoeverPresidesNothingButToTakeItBack() {
        var page = WorkbookPageView.of(
                        workbook("CHECKED", 3, 0, List.of()),
                        "",
                        "k",
                        ErrorsView.NONE,
                        PageFixture.importWords(Lang.ZH),
                        Lang.ZH)
                .presiding();

        assertThat(PageFixture.workbook(page, Lang.ZH)).doesNotContain("do-all", "id=\"marked\"");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void namesTheCellOfEachFault(Lang lang) {
        assertThat(drawn(workbook("CHECKED", 0, 1, List.of(FAULT)), lang))
                .contains(">37<", ">D<", lang.pick("校验位应为5", "check digit should be 5"))
                .contains(lang.pick("文件里没有：来源渠道", "Not in the file: channel"));
    }

    @Test
    void leavesNothingAliveThatStandsInAName() {
        assertThat(drawn(workbook("CHECKED", 1, 0, List.of()), Lang.ZH)).doesNotContain("<script>alert");
    }

    private static String drawn(WorkbookView one, Lang lang) {
        var page = WorkbookPageView.of(one, "", "k", ErrorsView.NONE, PageFixture.importWords(lang), lang);
        return PageFixture.workbook(page, lang);
    }

    private static WorkbookView workbook(String phase, long accepted, long rejected, List<WorkbookView.Note> notes) {
        return new WorkbookView(
                UUID.randomUUID(),
                "<script>alert(1)</script>.xlsx",
                2048,
                phase,
                accepted + rejected,
                accepted + rejected,
                accepted,
                0,
                rejected,
                0,
                phase.equals("DONE") ? accepted : 0,
                phase.equals("DONE") && accepted == 0 ? 7 : 0,
                true,
                Instant.parse("2026-11-22T04:00:00Z"),
                null,
                COLUMNS,
                notes);
    }
}

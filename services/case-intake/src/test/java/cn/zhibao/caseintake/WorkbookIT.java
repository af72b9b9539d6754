package cn.zhibao.caseintake;

import static cn.zhibao.caseintake.WorkbookFixture.HEADER;
import static cn.zhibao.caseintake.WorkbookFixture.NUMBER;
import static cn.zhibao.caseintake.WorkbookFixture.TITLE;
import static cn.zhibao.caseintake.WorkbookFixture.WHOLE_HEADER;
import static cn.zhibao.caseintake.WorkbookFixture.await;
import static cn.zhibao.caseintake.WorkbookFixture.checked;
import static cn.zhibao.caseintake.WorkbookFixture.counts;
import static cn.zhibao.caseintake.WorkbookFixture.decide;
import static cn.zhibao.caseintake.WorkbookFixture.good;
import static cn.zhibao.caseintake.WorkbookFixture.marked;
import static cn.zhibao.caseintake.WorkbookFixture.open;
import static cn.zhibao.caseintake.WorkbookFixture.progress;
import static cn.zhibao.caseintake.WorkbookFixture.taken;
import static cn.zhibao.caseintake.WorkbookFixture.whole;
import static cn.zhibao.caseintake.WorkbookFixture.with;
import static cn.zhibao.caseintake.WorkbookFixture.workbook;
import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.zhibao.testkit.stack.EventProbe;
import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class WorkbookIT {

    private static final int RESULT = HEADER.size();
    private static final int FAULTS = RESULT + 1;

    @Test
    void givesATemplateThatExplainsItselfAndComesBackFilledIn() throws IOException {
        var answer = as("officer").get("/workbooks/template");
        answer.then().statusCode(200);
        assertThat(answer.header("Content-Disposition")).contains("filename*=UTF-8''%E6%A1%88%E4%BB%B6");

        try (var template = open(answer.asByteArray())) {
            var sheet = template.getSheetAt(0);
            assertThat((Iterable<Cell>) sheet.getRow(0))
                    .extracting(Cell::getStringCellValue)
                    .containsExactlyElementsOf(WHOLE_HEADER);
            assertThat(sheet.getDataValidations()).hasSize(6);
            assertThat(sheet.getCellComments()).hasSize(WHOLE_HEADER.size());
            assertThat(template.isSheetVeryHidden(1)).isTrue();
            fill(sheet.createRow(2), whole("模板甲", Map.of()));

            var id = checked(WorkbookFixture.bytes(template));

            assertThat(counts(progress(id))).as("the sample is no matter").containsExactly(1, 0, 0, 0, 0);
            assertThat(progress(id).<List<String>>path("columns.letter"))
                    .startsWith("A", "B", "C", "D", "E", "F", "G")
                    .endsWith("W")
                    .hasSize(WHOLE_HEADER.size());
        }
    }

    @Test
    void namesEveryFaultOfARowAtOnceByRowColumnAndReason() throws IOException {
        var id = checked(workbook(List.of(
                good("校验甲"),
                List.of("440402", "风闻", "烟信号", "专利", "ZL200310102344.6", "", "2099-01-01"),
                good("校验甲"),
                List.of("37107", "", "", "", "", "校验丙", "2026-02-30"))));

        assertThat(counts(progress(id))).containsExactly(1, 0, 3, 0, 0);
        assertThat(progress(id).<List<String>>path("notes.collect { it.line + ' ' + it.letter + ' ' + it.field }"))
                .containsExactlyInAnyOrder(
                        "3 A region",
                        "3 B source",
                        "3 C channel",
                        "3 E rightNumber",
                        "3 F title",
                        "3 G receivedOn",
                        "4  ",
                        "5 A region",
                        "5 B source",
                        "5 D right",
                        "5 G receivedOn");
        assertThat(progress(id).<List<String>>path("notes.message"))
                .anySatisfy(said -> assertThat(said).contains("校验位应为5"))
                .contains("与第2行重复");
        assertThat(as("officer")
                        .queryParam("field", "title")
                        .get("/workbooks/{id}", id)
                        .<List<Integer>>path("notes.line"))
                .containsExactly(3);
    }

    @Test
    void registersNothingUnlessToldTo() throws IOException {
        var id = checked(workbook(List.of(good("试跑甲"))));

        assertThat(titles()).doesNotContain("试跑甲");
        assertThat(progress(id).<String>path("finishedAt")).isNotNull();
    }

    @Test
    void registersWholeFilesOrWhatPassedAsIsChosen() throws IOException {
        var id = checked(workbook(List.of(good("登记甲"), with(good("登记乙"), NUMBER, "ZL1"), good("登记丙"))));

        decide(id, "ALL_OR_NOTHING")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/workbook-has-faults"));
        assertThat(titles()).doesNotContain("登记甲");
        var done = taken(id);

        assertThat(counts(done)).containsExactly(0, 0, 1, 0, 2);
        assertThat(titles()).contains("登记甲", "登记丙").doesNotContain("登记乙");
        // Pressed twice it is done once.
        decide(id, "VALID_ROWS").then().statusCode(202);
        assertThat(titles().stream().filter("登记甲"::equals)).hasSize(1);
        var all = checked(workbook(List.of(good("登记丁"))));
        decide(all, "ALL_OR_NOTHING").then().statusCode(202);
        assertThat(counts(await(all, "DONE"))).containsExactly(0, 0, 0, 0, 1);
    }

    @Test
    void tellsEachMatterOnceAsTheFormDoes() throws IOException {
        var id = checked(workbook(List.of(good("事实甲"))));
        taken(id);
        var number = stamp(marked(id), 1);

        try (var probe = EventProbe.on("case-intake.events")) {
            probe.await(heard -> heard.toString().contains(number + "\""));
            var said = probe.afterSilenceOf(
                    Duration.ofSeconds(1), heard -> heard.toString().contains(number + "\""));
            assertThat(said).hasSize(1);
            assertThat(said.getFirst().headers().get("ce_type")).contains("case-registered");
        }
        var file =
                as("officer").get("/cases").<Map<String, Object>>path("items.find { it.caseNo == '" + number + "' }");
        assertThat(file)
                .containsEntry("rightNumber", "ZL200310102344.5")
                .containsEntry("channel", "WINDOW")
                .containsEntry("receivedOn", "2026-11-20")
                .containsEntry("status", "REGISTERED");
        assertThat(file.get("deadline")).isNotNull();
    }

    @Test
    void givesTheOwnWorkbookBackWithItsMarksAndEverythingElseAsItWas() throws IOException {
        try (var own = open(workbook(List.of(good("标注甲"), with(good("标注乙"), NUMBER, "ZL200310102344.6"))))) {
            own.getSheetAt(0).getRow(1).createCell(RESULT).setCellValue("我们自己的备注");
            own.createSheet("其他资料").createRow(0).createCell(0).setCellFormula("1+1");
            var style = own.createCellStyle();
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(IndexedColors.LIME.getIndex());
            own.getSheetAt(0).getRow(1).getCell(0).setCellStyle(style);
            var id = checked(WorkbookFixture.bytes(own));
            taken(id);

            try (var back = open(marked(id))) {
                var sheet = back.getSheetAt(0);
                assertThat(sheet.getRow(0).getCell(RESULT + 1).getStringCellValue())
                        .isEqualTo("处理结果");
                assertThat(sheet.getRow(1).getCell(RESULT).getStringCellValue()).isEqualTo("我们自己的备注");
                assertThat(sheet.getRow(1).getCell(RESULT + 1).getStringCellValue())
                        .matches("已登记 371071-SRC-2026-[0-9]{4,}");
                assertThat(sheet.getRow(2).getCell(FAULTS + 1).getStringCellValue())
                        .contains("权利编号：", "校验位应为5");
                var faulty = sheet.getRow(2).getCell(NUMBER);
                assertThat(faulty.getCellStyle().getFillForegroundColor()).isEqualTo(IndexedColors.ROSE.getIndex());
                assertThat(faulty.getCellComment().getString().getString()).contains("校验位应为5");
                assertThat(sheet.getRow(1).getCell(0).getCellStyle().getFillForegroundColor())
                        .isEqualTo(IndexedColors.LIME.getIndex());
                assertThat(back.getSheet("其他资料").getRow(0).getCell(0).getCellFormula())
                        .isEqualTo("1+1");
            }
        }
    }

    /// Upload, correct, upload, upload again: every matter stands in the register once.
    @Test
    void knowsAgainWhatItTookInBefore() throws IOException {
        var first = checked(workbook(List.of(good("重传甲"), with(good("重传乙"), NUMBER, "ZL200310102344.6"))));
        taken(first);
        var back = open(marked(first));
        back.getSheetAt(0).getRow(2).getCell(NUMBER).setCellValue("ZL200310102344.5");
        back.getSheetAt(0).createRow(3);
        fill(back.getSheetAt(0).getRow(3), good("重传丙"));
        var corrected = WorkbookFixture.bytes(back);

        var second = checked(corrected);
        assertThat(counts(progress(second))).containsExactly(2, 0, 0, 1, 0);
        taken(second);
        var third = checked(corrected);
        assertThat(counts(progress(third))).containsExactly(0, 0, 0, 3, 0);
        taken(third);
        var unstamped = checked(workbook(List.of(good("重传甲"), good("重传乙"), good("重传丙"))));
        assertThat(counts(progress(unstamped))).containsExactly(0, 0, 0, 3, 0);

        assertThat(titles().stream().filter(title -> title.startsWith("重传")))
                .containsExactlyInAnyOrder("重传甲", "重传乙", "重传丙");
        var clean = open(marked(second)).getSheetAt(0).getRow(2).getCell(NUMBER);
        assertThat(clean.getCellComment())
                .as("what is corrected is red no longer")
                .isNull();
        assertThat(clean.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
    }

    @Test
    void saysThatAChangeOfARegisteredRowIsNotTakenInAndTrustsNoNumberTypedByHand() throws IOException {
        var first = checked(workbook(List.of(good("改动甲"))));
        taken(first);
        var back = open(marked(first));
        back.getSheetAt(0).getRow(1).getCell(TITLE).setCellValue("改动甲，另一个名称");
        var forged = back.getSheetAt(0).createRow(2);
        fill(forged, good("改动乙"));
        forged.createCell(RESULT).setCellValue("已登记 371071-SRC-2026-999999");

        var second = progress(checked(WorkbookFixture.bytes(back)));

        assertThat(counts(second)).containsExactly(0, 0, 1, 1, 0);
        assertThat(second.<List<String>>path("notes.message"))
                .anySatisfy(said -> assertThat(said).contains("此后的改动没有写入"))
                .anySatisfy(said -> assertThat(said).contains("371071-SRC-2026-999999 不是本单位导入的"));
    }

    @Test
    void warnsOfAMatterThatCameInAnotherWay() throws IOException {
        var typed = as("officer")
                .body(Map.of(
                        "region", "371071",
                        "source", "REPORT",
                        "right", "PATENT",
                        "rightNumber", "200310102344.5",
                        "title", "窗口已登记",
                        "receivedOn", "2026-11-20"))
                .post("/cases")
                .<String>path("caseNo");

        var id = checked(workbook(List.of(good("窗口已登记"))));

        assertThat(counts(progress(id))).containsExactly(0, 1, 0, 0, 0);
        assertThat(progress(id).<String>path("notes[0].message")).contains(typed);
        assertThat(counts(taken(id))).containsExactly(0, 0, 0, 0, 1);
    }

    @Test
    void readsAFormulaAsItsValueAndSaysSo() throws IOException {
        try (var own = new XSSFWorkbook()) {
            var sheet = own.createSheet();
            fill(sheet.createRow(0), HEADER);
            fill(sheet.createRow(1), good("公式甲"));
            sheet.getRow(1).getCell(0).setCellFormula("371000+71");
            sheet.getRow(1).getCell(6).setCellFormula("DATE(2026,11,20)");
            own.getCreationHelper().createFormulaEvaluator().evaluateAll();

            var id = checked(WorkbookFixture.bytes(own));

            assertThat(progress(id).<List<String>>path("notes.message")).containsOnly("是公式，按计算结果读取");
            assertThat(counts(progress(id))).containsExactly(0, 1, 0, 0, 0);
            assertThat(counts(taken(id))).containsExactly(0, 0, 0, 0, 1);
        }
    }

    @Test
    void givesTextBackAsTextInItsCharset() {
        var rows = List.of(good("文本甲，威海𠮷"), with(good("=cmd|' /C calc'!A0"), NUMBER, "ZL1"));
        var gb = Charset.forName("GB18030");
        var file = new String(WorkbookFixture.csv(rows), StandardCharsets.UTF_8).getBytes(gb);
        var id = checked(file);
        taken(id);

        var back = new String(marked(id), gb);

        assertThat(back).contains("文本甲，威海𠮷").contains("已登记 371071-SRC-2026-").contains("处理结果,错误说明");
        assertThat(back).doesNotContain(",=cmd").contains("'=cmd");
        var again = checked(marked(id));
        assertThat(counts(progress(again))).containsExactly(0, 0, 1, 1, 0);
    }

    @Test
    void hidesAWorkbookFromAnotherOffice() throws IOException {
        var id = checked(workbook(List.of(good("别处甲"))));

        as("officer-zhuhai").get("/workbooks/{id}", id).then().statusCode(404);
        as("officer-zhuhai").get("/workbooks/{id}/file", id).then().statusCode(404);
        as("officer-zhuhai")
                .body(Map.of("rows", "VALID_ROWS"))
                .post("/workbooks/{id}/intake", id)
                .then()
                .statusCode(404);
        as("officer-zhuhai").get("/workbooks").then().statusCode(200).body("size()", equalTo(0));
        as("statistician").get("/workbooks").then().statusCode(403);
        assertThat(titles()).doesNotContain("别处甲");
    }

    private static void fill(org.apache.poi.ss.usermodel.Row row, List<String> cells) {
        for (var place = 0; place < cells.size(); place++) {
            row.createCell(place).setCellValue(cells.get(place));
        }
    }

    private static String stamp(byte[] file, int line) throws IOException {
        try (var back = open(file)) {
            return back.getSheetAt(0)
                    .getRow(line)
                    .getCell(RESULT)
                    .getStringCellValue()
                    .replace("已登记 ", "");
        }
    }

    private static List<String> titles() {
        return as("officer").queryParam("size", 200).get("/cases").path("items.title");
    }
}

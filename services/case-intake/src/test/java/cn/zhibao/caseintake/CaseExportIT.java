package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class CaseExportIT {

    private static final int TITLE = 1;
    private static final int NUMBER = 3;

    @BeforeEach
    void registerSome() {
        register("officer", "371071", "=HYPERLINK(\"http://example.org\")");
        register("officer", "371071", "导出，逗号与\"引号\"");
        register("officer-zhuhai", "440402", "外地导出");
    }

    @Test
    void writesTheListWithItsCircumstances() throws IOException {
        var answer = as("officer").queryParam("status", "REGISTERED").get("/cases/export");

        answer.then().statusCode(200);
        assertThat(answer.header("Content-Disposition"))
                .contains("%E6%A1%88%E4%BB%B6_20")
                .contains(".xlsx");
        try (var file = WorkbookFixture.open(answer.asByteArray())) {
            var sheet = file.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(TITLE).getStringCellValue()).isEqualTo("案件名称");
            assertThat(sheet)
                    .extracting(row -> row.getCell(TITLE).getStringCellValue())
                    .contains("'=HYPERLINK(\"http://example.org\")", "导出，逗号与\"引号\"")
                    .doesNotContain("外地导出");
            var about = file.getSheet("口径");
            assertThat(about)
                    .extracting(row -> row.getCell(0).getStringCellValue())
                    .containsExactly("筛选", "导出时间", "行数", "导出人", "单位", "范围");
            assertThat(about.getRow(0).getCell(1).getStringCellValue()).contains("状态：已登记");
            assertThat(about.getRow(2).getCell(1).getStringCellValue()).isEqualTo("" + sheet.getLastRowNum());
        }
    }

    /// More than a page, so that the pages follow one another without a gap.
    @Test
    void writesEveryPageOfTheList() {
        for (var at = 0; at < 205; at++) {
            register("officer", "371071", "翻页" + at);
        }

        var text = as("officer")
                .queryParam("format", "CSV")
                .queryParam("right", "PATENT")
                .get("/cases/export");

        var lines =
                new String(text.asByteArray(), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.getFirst()).startsWith("\uFEFF案号,案件名称");
        assertThat(lines.stream().filter(line -> line.contains("翻页")))
                .hasSizeGreaterThanOrEqualTo(205)
                .doesNotHaveDuplicates();
        assertThat(lines).noneMatch(line -> line.split(",")[TITLE].startsWith("="));
    }

    @Test
    void filtersAsTheListDoes() throws IOException {
        var answer = as("officer")
                .queryParam("right", "PATENT")
                .queryParam("rightNumber", "2003 1010 2344.5")
                .get("/cases/export");

        try (var file = WorkbookFixture.open(answer.asByteArray())) {
            var rows = file.getSheetAt(0);
            for (var line = 1; line <= rows.getLastRowNum(); line++) {
                assertThat(rows.getRow(line).getCell(NUMBER).getStringCellValue())
                        .isEqualTo("ZL200310102344.5");
            }
        }
        as("officer")
                .queryParam("status", "NONSENSE")
                .get("/cases/export")
                .then()
                .statusCode(404);
        as("officer").queryParam("order", "DUE").get("/cases/export").then().statusCode(200);
        as("admin").get("/cases/export").then().statusCode(403);
    }

    /// A file of what somebody has in hand, or of what is late, holds that and nothing else, and says so.
    @Test
    void narrowsTheFileAsTheListIsNarrowed() throws IOException {
        for (var query : List.of("view=MINE", "counter=OVERDUE", "fast=true", "view=TO_CLAIM&counter=NEW")) {
            var listed = WorklistFixture.ids("officer", query, 200);
            var answer = as("officer").get("/cases/export?" + query);
            try (var file = WorkbookFixture.open(answer.asByteArray())) {
                assertThat(file.getSheetAt(0).getLastRowNum()).as(query).isEqualTo(listed.size());
            }
        }
        try (var file = WorkbookFixture.open(
                as("officer").get("/cases/export?view=MINE&counter=OVERDUE").asByteArray())) {
            assertThat(file.getSheet("口径").getRow(0).getCell(1).getStringCellValue())
                    .contains("列表：我的待办", "时限：超期");
        }
    }

    private static void register(String who, String region, String title) {
        as(who).body(Map.of("region", region, "source", "REPORT", "right", "PATENT", "title", title))
                .post("/cases")
                .then()
                .statusCode(201);
    }
}

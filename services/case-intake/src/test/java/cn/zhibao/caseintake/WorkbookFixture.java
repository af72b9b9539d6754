package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Workbooks as officers fill them in, and what they do with them.
final class WorkbookFixture {

    static final List<String> HEADER = List.of("管辖区域*", "来源*", "来源渠道", "权利类型*", "权利编号", "案件名称*", "收到日期");

    /// Every column there is.
    static final List<String> WHOLE_HEADER = List.of(
            "管辖区域*",
            "来源*",
            "来源渠道",
            "来文号或工单号",
            "来文单位",
            "权利类型*",
            "权利编号",
            "案件名称*",
            "收到日期",
            "投诉人",
            "投诉人类型",
            "投诉人电话",
            "被投诉举报人",
            "被投诉举报人类型",
            "统一社会信用代码",
            "被投诉举报人地址",
            "涉嫌行为",
            "涉案商品",
            "货值金额（元）",
            "发生地点",
            "平台链接",
            "行为开始日期",
            "行为结束日期");

    static final int NUMBER = 4;
    static final int TITLE = 5;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private WorkbookFixture() {}

    /// A row that passes.
    static List<String> good(String title) {
        return List.of("371071", "举报", "窗口", "专利", "ZL200310102344.5", title, "2026-11-20");
    }

    /// A row under the whole header: one that passes, with these cells besides or instead.
    static List<String> whole(String title, Map<String, String> cells) {
        var good = good(title);
        return WHOLE_HEADER.stream()
                .map(column ->
                        cells.getOrDefault(column, HEADER.contains(column) ? good.get(HEADER.indexOf(column)) : ""))
                .toList();
    }

    /// The same with another cell.
    static List<String> with(List<String> row, int place, String text) {
        var changed = new ArrayList<>(row);
        changed.set(place, text);
        return changed;
    }

    static byte[] workbook(List<List<String>> rows) throws IOException {
        return workbook(HEADER, rows);
    }

    static byte[] workbook(List<String> header, List<List<String>> rows) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("案件");
            var lines = new ArrayList<List<String>>();
            lines.add(header);
            lines.addAll(rows);
            for (var line = 0; line < lines.size(); line++) {
                var row = sheet.createRow(line);
                for (var place = 0; place < lines.get(line).size(); place++) {
                    row.createCell(place).setCellValue(lines.get(line).get(place));
                }
            }
            return bytes(workbook);
        }
    }

    static byte[] csv(List<List<String>> rows) {
        var text = new StringBuilder(String.join(",", HEADER)).append("\r\n");
        rows.forEach(row -> text.append("\"" + String.join("\",\"", row) + "\"").append("\r\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    static Response upload(byte[] file, String name) {
        return as("officer")
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(file)
                .post("/workbooks");
    }

    /// Uploads and waits until every row is checked; gives the id.
    static String checked(byte[] file) {
        var received = upload(file, "十一月来件.xlsx");
        received.then().statusCode(202);
        var id = received.<String>path("id");
        await(id, "CHECKED");
        return id;
    }

    static Response progress(String id) {
        return as("officer").get("/workbooks/{id}", id);
    }

    static Response await(String id, String phase) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            var progress = progress(id);
            if (phase.equals(progress.path("phase"))) {
                return progress;
            }
        }
        throw new AssertionError("never " + phase + ": " + progress(id).asString());
    }

    static Response decide(String id, String rows) {
        return as("officer").body(Map.of("rows", rows)).post("/workbooks/{id}/intake", id);
    }

    /// Takes in what passed and waits until that is done.
    static Response taken(String id) {
        decide(id, "VALID_ROWS").then().statusCode(202);
        return await(id, "DONE");
    }

    static byte[] marked(String id) {
        var file = as("officer").get("/workbooks/{id}/file", id);
        file.then().statusCode(200);
        return file.asByteArray();
    }

    static List<Integer> counts(Response progress) {
        return List.of(
                progress.path("accepted"),
                progress.path("warned"),
                progress.path("rejected"),
                progress.path("unchanged"),
                progress.path("taken"));
    }
}

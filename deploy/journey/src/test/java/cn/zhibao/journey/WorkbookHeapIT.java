package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.local.LocalSystem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The largest workbook that is taken, in the heap of the product: who fetches the marked file must not end the service
/// for everybody. Nothing is registered of it, because other tests count what is.
@ExtendWith(Product.class)
class WorkbookHeapIT {

    private static final int ROWS = 10_000;
    private static final int EVERY_WRONG = 20;
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final List<String> HEADER = List.of(
            "管辖区域*",
            "来源*",
            "来源渠道",
            "权利类型*",
            "权利编号",
            "案件名称*",
            "收到日期",
            "被投诉举报人",
            "被投诉举报人地址",
            "涉案商品",
            "发生地点",
            "平台链接",
            "备注一",
            "备注二",
            "备注三",
            "备注四");

    private static final LocalSystem SYSTEM = Product.running();
    private static final Office OFFICER = new Office(SYSTEM, "officer");

    @Test
    void marksTenThousandRowsAndGoesOn() throws IOException {
        var before = process();
        var received = OFFICER.post(
                "case-intake",
                "/workbooks?name=ten-thousand.xlsx",
                "application/octet-stream",
                HttpRequest.BodyPublishers.ofByteArray(workbook()));
        assertThat(received.status()).as(received.raw().body()).isEqualTo(202);
        var id = received.json().path("id").asText();
        Office.await(
                "the check",
                Duration.ofMinutes(3),
                () -> OFFICER.get("case-intake", "/workbooks/" + id)
                        .json()
                        .path("phase")
                        .asText()
                        .equals("CHECKED"));

        var checked = OFFICER.get("case-intake", "/workbooks/" + id).json();
        assertThat(checked.path("rejected").asInt()).isEqualTo(ROWS / EVERY_WRONG);
        for (var time = 1; time <= 3; time++) {
            var marked = OFFICER.get("case-intake", "/workbooks/" + id + "/file");
            assertThat(marked.status()).isEqualTo(200);
            assertThat(marked.raw().body()).hasSizeGreaterThan(ROWS);
        }
        assertThat(process()).as("the process that served it all").isEqualTo(before);
    }

    private static long process() {
        return SYSTEM.process("case-intake").orElseThrow().pid();
    }

    private static byte[] workbook() throws IOException {
        var rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(line -> row(line + 1, cells(line)))
                .collect(Collectors.joining("", row(1, HEADER), ""));
        var parts = Map.of(
                "[Content_Types].xml",
                """
                <Types xmlns="%1$scontent-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""".formatted(PACKAGE),
                "_rels/.rels",
                """
                <Relationships xmlns="%1$srelationships"><Relationship Id="r1" Type="%2$s/officeDocument" Target="xl/workbook.xml"/></Relationships>""".formatted(PACKAGE, OFFICE),
                "xl/_rels/workbook.xml.rels",
                """
                <Relationships xmlns="%1$srelationships"><Relationship Id="r1" Type="%2$s/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""".formatted(PACKAGE, OFFICE),
                "xl/workbook.xml",
                """
                <workbook xmlns="%1$s" xmlns:r="%2$s"><sheets><sheet name="案件" sheetId="1" r:id="r1"/></sheets></workbook>""".formatted(MAIN, OFFICE),
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> cells(int line) {
        var number = line % EVERY_WRONG == 0 ? "ZL200310102344.6" : "ZL200310102344.5";
        return List.of(
                "371071",
                "举报",
                "窗口",
                "专利",
                number,
                "一万行之" + line,
                "2026-11-20",
                "商行" + line,
                "火炬路" + line + "号",
                "硒鼓",
                "火炬路" + line + "号",
                "https://shop.example/" + line,
                "甲" + line,
                "乙" + line,
                "丙" + line,
                "丁" + line);
    }

    private static String row(int number, List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(at -> "<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                        .formatted('A' + at, number, cells.get(at)))
                .collect(Collectors.joining("", "<row r=\"" + number + "\">", "</row>"));
    }
}

package cn.zhibao.caseintake;

import static cn.zhibao.caseintake.WorkbookFixture.HEADER;
import static cn.zhibao.caseintake.WorkbookFixture.await;
import static cn.zhibao.caseintake.WorkbookFixture.checked;
import static cn.zhibao.caseintake.WorkbookFixture.good;
import static cn.zhibao.caseintake.WorkbookFixture.marked;
import static cn.zhibao.caseintake.WorkbookFixture.open;
import static cn.zhibao.caseintake.WorkbookFixture.taken;
import static cn.zhibao.caseintake.WorkbookFixture.upload;
import static cn.zhibao.caseintake.WorkbookFixture.workbook;
import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// What is no workbook of ours is refused by name before anything of it is kept, and nothing that somebody typed comes
/// back alive.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class WorkbookGuardIT {

    private static final Path SUITES = Path.of("../../../shared/data/vectors");
    private static final int MEGABYTE = 1024 * 1024;

    static boolean isSuiteThere() {
        return Files.isDirectory(SUITES);
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        refused(new byte[0], 400, "workbook-empty");
        refused(workbook(List.of()), 400, "workbook-empty");
        refused("你好".getBytes(StandardCharsets.UTF_8), 400, "workbook-schema-wrong");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, 415, "workbook-old-or-locked");
        refused(new byte[] {1, 2, 0, 3}, 400, "workbook-unreadable");
        refused(new byte[] {'P', 'K', 3, 4, 0, 0, 0}, 400, "workbook-unreadable");
        refused(zip(Map.of("a.txt", new byte[10])), 400, "workbook-unreadable");
        refused("管辖区域,来源,权利类型,案件名称\n\"371071".getBytes(StandardCharsets.UTF_8), 400, "workbook-unreadable");
    }

    @Test
    void refusesMacrosHoweverTheFileIsNamed() throws IOException {
        var withMacro = with(workbook(List.of(good("宏"))), "xl/vbaProject.bin", new byte[100]);

        refused(withMacro, 415, "workbook-with-macros");
        upload(workbook(List.of(good("宏"))), "来件.xlsm")
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems/case-intake/workbook-with-macros"));
    }

    @Test
    void refusesWhatSwells() throws IOException {
        var plain = workbook(List.of(good("膨胀")));
        refused(with(plain, "xl/media/bomb.bin", new byte[60 * MEGABYTE]), 413, "workbook-swells");
        var many = new java.util.HashMap<String, byte[]>();
        IntStream.range(0, 1_100).forEach(at -> many.put("e" + at, new byte[1]));
        refused(zip(many), 413, "workbook-swells");
        refused(new byte[6 * MEGABYTE], 413, "workbook-too-large");
        var cells = "<c/>".repeat(410_000).getBytes(StandardCharsets.UTF_8);
        refused(with(plain, "xl/worksheets/sheet9.xml", noisy(cells)), 413, "workbook-too-many-rows");
    }

    @Test
    void refusesMoreRowsThanItTakes() throws IOException {
        var rows = new StringBuilder(String.join(",", HEADER)).append('\n');
        IntStream.rangeClosed(1, 10_001)
                .forEach(at -> rows.append("371071,举报,,专利,,行数").append(at).append(",\n"));

        refused(rows.toString().getBytes(StandardCharsets.UTF_8), 413, "workbook-too-many-rows");
    }

    @Test
    void refusesATemplateOfAnotherTime() throws IOException {
        try (var template = open(as("officer").get("/workbooks/template").asByteArray())) {
            template.getSheetAt(1).getRow(0).getCell(1).setCellValue("999");
            refused(WorkbookFixture.bytes(template), 400, "workbook-schema-wrong");
        }
    }

    /// An outside entity is neither fetched nor shown.
    @Test
    void readsNoEntityFromOutside() throws IOException {
        var evil = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM"
                + " \"file:///etc/passwd\">]><worksheet><sheetData><row r=\"1\"><c r=\"A1\""
                + " t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";

        var answer = upload(
                with(workbook(List.of(good("外部"))), "xl/worksheets/sheet1.xml", evil.getBytes(StandardCharsets.UTF_8)),
                "x.xlsx");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).doesNotContain("root:");
    }

    @Test
    void asksForADecisionThatItKnows() throws IOException {
        var id = checked(workbook(List.of(good("决定"))));

        as("officer")
                .body("{\"rows\":\"SOME\"}")
                .post("/workbooks/{id}/intake", id)
                .then()
                .statusCode(400);
        as("officer").body("{}").post("/workbooks/{id}/intake", id).then().statusCode(400);
        as("officer")
                .queryParam("field", "a\u0000")
                .get("/workbooks/{id}", id)
                .then()
                .statusCode(400);
    }

    @Test
    @EnabledIf("isSuiteThere")
    void answersEveryFileOfTheSuitesWithoutAFault() throws IOException {
        var odd = new ArrayList<String>();
        for (var folder : List.of("xlsx/files", "xlsx/invalid", "csv_rfc4180/csv", "csv_spectrum/csvs")) {
            try (var files = Files.list(SUITES.resolve(folder))) {
                for (var file : files.sorted().toList()) {
                    var answer =
                            upload(Files.readAllBytes(file), file.getFileName().toString());
                    if (answer.statusCode() < 400
                            || answer.statusCode() >= 500
                            || answer.path("detail") == null && answer.path("title") == null) {
                        odd.add(file.getFileName() + " " + answer.statusCode() + " " + answer.asString());
                    }
                }
            }
        }
        assertThat(odd).isEmpty();
    }

    /// Whatever stands in a title: taken in or refused by row, given back and exported, and dead in all of them.
    @Test
    @EnabledIf("isSuiteThere")
    void bringsNoPayloadBackAlive() throws IOException {
        var payloads = new ArrayList<String>();
        payloads.addAll(Files.readAllLines(SUITES.resolve("payloads/csv-injection.txt")));
        payloads.addAll(Files.readAllLines(SUITES.resolve("payloads/xss-sample.txt")));
        payloads.removeIf(String::isBlank);

        var id = checked(workbook(payloads.stream()
                .map(text -> WorkbookFixture.with(good("x"), WorkbookFixture.TITLE, text))
                .toList()));
        taken(id);
        await(id, "DONE");

        try (var back = open(marked(id))) {
            for (var row : back.getSheetAt(0)) {
                for (var cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                }
            }
        }
        var csv = as("officer").queryParam("format", "CSV").get("/cases/export").asString();
        assertThat(csv.lines()).noneMatch(line -> line.matches("(?s).*(^|,|,\")[=+@-][^,]*.*") && isAlive(line));
        var text = new String(
                marked(checked(WorkbookFixture.csv(payloads.stream()
                        .filter(one -> !one.contains("\""))
                        .map(one -> WorkbookFixture.with(good("x"), WorkbookFixture.TITLE, one))
                        .toList()))),
                StandardCharsets.UTF_8);
        assertThat(text.lines()).noneMatch(WorkbookGuardIT::isAlive);
    }

    private static boolean isAlive(String line) {
        try (var parser = org.apache.commons.csv.CSVParser.parse(line, org.apache.commons.csv.CSVFormat.RFC4180)) {
            for (var record : parser) {
                for (var cell : record) {
                    if (!cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0) {
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException | java.io.UncheckedIOException broken) {
            return false;
        }
    }

    private static void refused(byte[] file, int status, String code) {
        upload(file, "来件.xlsx").then().statusCode(status).body("type", equalTo("/problems/case-intake/" + code));
    }

    /// The bytes with something between them that packing cannot shrink, so that size alone decides.
    private static byte[] noisy(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        var random = new java.util.Random(7);
        var noise = new byte[200];
        for (var at = 0; at < bytes.length; at += 2_000) {
            out.write(bytes, at, Math.min(2_000, bytes.length - at));
            random.nextBytes(noise);
            for (var one : noise) {
                out.write('a' + (one & 15));
            }
        }
        return out.toByteArray();
    }

    private static byte[] with(byte[] workbook, String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(workbook));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.transferTo(to);
                }
            }
            to.putNextEntry(new ZipEntry(name));
            to.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }
}

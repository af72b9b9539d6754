package cn.zhibao.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// An Excel workbook of 10,000 rows, every twentieth of them wrong: until each row is judged, until the good ones are
/// registered, until the same workbook comes back marked; and the most memory the whole process held meanwhile. Once
/// with what a registration must have, once with an enterprise of its own in every row and what it is said to have
/// done.
final class WorkbookBenchmark {

    static final String NAME = "workbook";
    static final String WHOLE = "workbook-whole";

    private static final int ROWS = 10_000;
    private static final int EVERY_WRONG = 20;
    private static final List<String> HEADER = List.of("管辖区域*", "来源*", "来源渠道", "权利类型*", "权利编号", "案件名称*", "收到日期");
    private static final List<String> WHOLE_HEADER = Stream.concat(
                    HEADER.stream(), Stream.of("被投诉举报人", "统一社会信用代码", "被投诉举报人地址", "涉案商品", "发生地点", "平台链接"))
            .toList();
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Bench bench;
    private final Client officer;

    WorkbookBenchmark(Bench bench) {
        this.bench = bench;
        this.officer = new Client(bench, "officer");
    }

    void run() throws IOException, InterruptedException {
        var bare = sheet(NAME);
        var whole = sheet(WHOLE);
        bench.start("case-intake");
        for (var round = 1; round <= bench.rounds(); round++) {
            var number = round;
            take(bare, round, written(HEADER, line -> row(number, line)));
            take(whole, round, written(WHOLE_HEADER, line -> wholeRow(number, line)));
        }
    }

    private Sheet sheet(String name) {
        return bench.sheet(
                name, "round", "rows", "checked_s", "registered_s", "marked_s", "registered", "peak_megabytes");
    }

    private void take(Sheet sheet, int round, byte[] file) throws IOException, InterruptedException {
        forgetPeak();
        var begin = System.nanoTime();
        var id = officer.upload("case-intake", "/workbooks?name=benchmark.xlsx", file)
                .path("id")
                .asText();
        Patience.until("the check", LOOK, () -> phase(id).equals("CHECKED"));
        var checked = seconds(begin);
        officer.post("case-intake", "/workbooks/" + id + "/intake", 0, "{\"rows\":\"VALID_ROWS\"}");
        Patience.until("the intake", LOOK, () -> phase(id).equals("DONE"));
        var registered = seconds(begin);
        var back = officer.download("case-intake", "/workbooks/" + id + "/file");
        if (back.length < file.length) {
            throw new IllegalStateException("the marked workbook is shorter than the one given");
        }
        var taken = officer.get("case-intake", "/workbooks/" + id).path("taken").asInt();
        if (taken != ROWS - ROWS / EVERY_WRONG) {
            throw new IllegalStateException("took in " + taken + " rows");
        }
        sheet.row(round, ROWS, text(checked), text(registered), text(seconds(begin)), taken, peakMegabytes());
    }

    private String phase(String id) throws IOException, InterruptedException {
        return officer.get("case-intake", "/workbooks/" + id).path("phase").asText();
    }

    private static List<String> row(int round, int line) {
        var number = line % EVERY_WRONG == 0 ? "ZL200310102344.6" : "ZL200310102344.5";
        return List.of("371071", "举报", "窗口", "专利", number, "测量%d之%d".formatted(round, line), "2026-11-20");
    }

    private static List<String> wholeRow(int round, int line) {
        var enterprise = round * ROWS + line;
        return Stream.concat(
                        row(ROWS + round, line).stream(),
                        Stream.of(
                                "测量商行" + enterprise,
                                Invented.creditCode(enterprise),
                                "火炬路" + line + "号",
                                "硒鼓",
                                "火炬路" + line + "号",
                                "https://shop.example/" + enterprise))
                .toList();
    }

    private static byte[] written(List<String> header, IntFunction<List<String>> row) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "benchmark", "1.0")) {
            var sheet = workbook.newWorksheet("案件");
            write(sheet, 0, header);
            for (var line = 1; line <= ROWS; line++) {
                write(sheet, line, row.apply(line));
            }
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int line, List<String> cells) {
        for (var place = 0; place < cells.size(); place++) {
            sheet.value(line, place, cells.get(place));
        }
    }

    /// The kernel keeps the greatest resident size of a process until it is told to begin anew.
    private void forgetPeak() throws IOException {
        Files.writeString(process().resolve("clear_refs"), "5");
    }

    private long peakMegabytes() throws IOException {
        return Files.readAllLines(process().resolve("status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_024)
                .findFirst()
                .orElseThrow();
    }

    private Path process() {
        return Path.of(
                "/proc",
                Long.toString(
                        bench.system().process("case-intake").orElseThrow().pid()));
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static String text(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds);
    }
}

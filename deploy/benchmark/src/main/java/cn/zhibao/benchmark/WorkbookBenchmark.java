package cn.zhibao.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;

/// An Excel workbook of 10,000 rows, every twentieth of them wrong: until each row is judged, until the good ones are
/// registered, until the same workbook comes back marked; and the most memory the whole process held meanwhile.
final class WorkbookBenchmark {

    static final String NAME = "workbook";

    private static final int ROWS = 10_000;
    private static final int EVERY_WRONG = 20;
    private static final List<String> HEADER = List.of("管辖区域*", "来源*", "来源渠道", "权利类型*", "权利编号", "案件名称*", "收到日期");
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Bench bench;
    private final Client officer;

    WorkbookBenchmark(Bench bench) {
        this.bench = bench;
        this.officer = new Client(bench, "officer");
    }

    void run() throws IOException, InterruptedException {
        var sheet = bench.sheet(
                NAME, "round", "rows", "checked_s", "registered_s", "marked_s", "registered", "peak_megabytes");
        bench.start("case-intake");
        for (var round = 1; round <= bench.rounds(); round++) {
            var file = written(round);
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
            sheet.row(
                    round,
                    ROWS,
                    text(checked),
                    text(registered),
                    text(seconds(begin)),
                    ROWS - ROWS / EVERY_WRONG,
                    peakMegabytes());
        }
    }

    private String phase(String id) throws IOException, InterruptedException {
        return officer.get("case-intake", "/workbooks/" + id).path("phase").asText();
    }

    private static byte[] written(int round) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "benchmark", "1.0")) {
            var sheet = workbook.newWorksheet("案件");
            for (var place = 0; place < HEADER.size(); place++) {
                sheet.value(0, place, HEADER.get(place));
            }
            for (var line = 1; line <= ROWS; line++) {
                var number = line % EVERY_WRONG == 0 ? "ZL200310102344.6" : "ZL200310102344.5";
                var cells = List.of("371071", "举报", "窗口", "专利", number, "测量%d之%d".formatted(round, line), "2026-11-20");
                for (var place = 0; place < cells.size(); place++) {
                    sheet.value(line, place, cells.get(place));
                }
            }
        }
        return out.toByteArray();
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

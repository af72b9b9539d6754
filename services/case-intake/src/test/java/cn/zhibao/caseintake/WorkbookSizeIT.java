package cn.zhibao.caseintake;

import static cn.zhibao.caseintake.WorkbookFixture.await;
import static cn.zhibao.caseintake.WorkbookFixture.counts;
import static cn.zhibao.caseintake.WorkbookFixture.decide;
import static cn.zhibao.caseintake.WorkbookFixture.good;
import static cn.zhibao.caseintake.WorkbookFixture.marked;
import static cn.zhibao.caseintake.WorkbookFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/// The largest workbook that is taken, from the upload to the marked file. How long it takes and how much of the heap
/// it fills is printed; run with `-Dtest.heap=256m` the bound of the heap is the bound of the test.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class WorkbookSizeIT {

    private static final int ROWS = 10_000;
    private static final int FAULTY = 500;

    @Test
    void takesTenThousandRows() throws IOException {
        var file = written();
        resetPeaks();
        var begin = System.nanoTime();

        var id = WorkbookFixture.upload(file, "一万行.xlsx").<String>path("id");
        var uploaded = seconds(begin);
        var checked = await(id, "CHECKED");
        var seen = seconds(begin);
        decide(id, "VALID_ROWS").then().statusCode(202);
        var done = await(id, "DONE");
        var registered = seconds(begin);
        var afterIntake = peakMegabytes();
        var back = marked(id);

        System.out.printf(
                "workbook: %d rows, upload %.1f s, checked %.1f s, registered %.1f s, marked %.1f s; heap at most %d"
                        + " MB, with the marked file %d MB%n",
                ROWS, uploaded, seen, registered, seconds(begin), afterIntake, peakMegabytes());
        assertThat(counts(checked)).containsExactly(ROWS - FAULTY, 0, FAULTY, 0, 0);
        assertThat(counts(done)).containsExactly(0, 0, FAULTY, 0, ROWS - FAULTY);
        assertThat(back.length).isGreaterThan(file.length);
        assertThat(registered).as("seconds, on a machine that others use too").isLessThan(120);
    }

    private static byte[] written() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "office", "1.0")) {
            var sheet = workbook.newWorksheet("案件");
            put(sheet, 0, WorkbookFixture.HEADER);
            for (var at = 1; at <= ROWS; at++) {
                var row = good("一万行之" + at);
                put(sheet, at, at % (ROWS / FAULTY) == 0 ? with(row, WorkbookFixture.NUMBER, "ZL200310102344.6") : row);
            }
        }
        return out.toByteArray();
    }

    private static void put(org.dhatim.fastexcel.Worksheet sheet, int line, List<String> cells) {
        for (var place = 0; place < cells.size(); place++) {
            sheet.value(line, place, cells.get(place));
        }
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void resetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(java.lang.management.MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peakMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / (1024 * 1024);
    }
}

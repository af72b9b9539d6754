package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.zhibao.testkit.stack.EventProbe;
import cn.zhibao.testkit.stack.TestStack;
import cn.zhibao.testkit.stack.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class ImportIT {

    private static final String HEADER = "caseNo,procedure,region,right,title,openedOn,dueOn,closedOn,outcome\n";
    private static final String MARK = "\uFEFF";
    private static final int TWO_GIGABYTES_IN_MEGABYTES = 2_048;

    @Test
    void takesTheGoodRowsAndNamesEachBadCellByLineAndColumn() {
        var file = HEADER
                + "老档甲1,PENALTY,371071,TRADEMARK,假冒商标案,2006-03-20,2006-06-18,2006-05-30,EXECUTED\n"
                + "老档甲2,PENALTY,371071,TRADEMARK,假冒商标案,2006-02-30,,,\n"
                + "老档甲3,FINE,440402,TRADEMARK,假冒商标案,2006-03-20,,2006-03-19,EXECUTED\n"
                + "老档甲4,MEDIATION,371071,PATENT,\"许可费纠纷，\n两行标题\",2026-01-04,,,\n"
                + "老档甲5,MEDIATION,371071\n"
                + "老档甲6,ADJUDICATION,371071,PATENT,\"引号\"\"内\"\"的逗号,还在\",2026-01-05,,,\n";

        var done = imported(file.getBytes(StandardCharsets.UTF_8));

        assertThat(done.<String>path("status")).isEqualTo("DONE");
        assertThat(counts(done)).containsExactly(6, 2, 0, 4);
        assertThat(done.<List<String>>path("faults.collect { it.line + ' ' + it.column }"))
                .containsExactly("3 openedOn", "4 procedure", "4 region", "4 closedOn", "5 title", "7 ");
        assertThat(titles()).contains("假冒商标案", "引号\"内\"的逗号,还在");
    }

    @Test
    void saysEachRowOnceWithItsHistoricalDay() {
        imported((HEADER + "老档乙1,PENALTY,371071,TRADEMARK,史事,2006-03-20,,2006-05-30,EXECUTED\n")
                .getBytes(StandardCharsets.UTF_8));

        try (var probe = EventProbe.on("case-intake.events")) {
            probe.await(heard -> heard.toString().contains("老档乙1"));
            var said = probe.afterSilenceOf(
                    Duration.ofSeconds(1), heard -> heard.toString().contains("老档乙1"));
            assertThat(said).hasSize(1);
            assertThat(said.getFirst().headers()).containsEntry("ce_time", "2006-03-19T16:00:00Z");
        }
    }

    @Test
    void changesNothingWhenTheSameFileOrTheSameRowsComeAgain() {
        var rows = "老档丙1,PENALTY,371071,TRADEMARK,一,2006-03-20,,,\n老档丙2,PENALTY,371071,TRADEMARK,二,2006-03-21,,,\n";
        var file = (HEADER + rows).getBytes(StandardCharsets.UTF_8);

        var first = imported(file);
        var again = imported(file);
        var reworded = imported((MARK + HEADER + rows).getBytes(StandardCharsets.UTF_8));

        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(counts(reworded)).containsExactly(2, 0, 2, 0);
    }

    @Test
    void refusesATakenNumberWithOtherContentInTheSameFileAndInALaterOne() {
        var row = "老档丁1,PENALTY,371071,TRADEMARK,一,2006-03-20,,,\n";

        var within = imported((HEADER + row + row.replace("一", "二")).getBytes(StandardCharsets.UTF_8));
        var later = imported((HEADER + row.replace("一", "三")).getBytes(StandardCharsets.UTF_8));

        assertThat(counts(within)).containsExactly(2, 1, 0, 1);
        assertThat(counts(later)).containsExactly(1, 0, 0, 1);
        assertThat(later.<String>path("faults[0].column")).isEqualTo("caseNo");
        assertThat(later.<String>path("faults[0].messageEn")).contains("other content");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, mark", "GB18030, ''"})
    void readsTheOfficesCharsets(String charset, String mark) {
        var number = "老档戊" + charset + mark;
        var text =
                (mark.isEmpty() ? "" : MARK) + HEADER + number + ",PENALTY,371071,TRADEMARK,威海火炬𠮷字案,2006-03-20,,,\n";

        var done = imported(text.getBytes(Charset.forName(charset)));

        assertThat(counts(done)).as("%s", done.asString()).containsExactly(1, 1, 0, 0);
        assertThat(titles()).contains("威海火炬𠮷字案");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "caseNo;procedure;region",
                "caseNo,procedure,region,right,title,openedOn,dueOn,closedOn",
                "案号,程序,区划,权利,标题,立案,期限,结案,结果",
                "\"",
                "\n\n",
            })
    void refusesAWrongHeaderAndKeepsNothing(String header) {
        var before = latest();

        as("officer")
                .contentType("text/csv")
                .body((header + "\n1,2,3\n").getBytes(StandardCharsets.UTF_8))
                .post("/imports")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/case-intake/import-header-wrong"))
                .body("detail", containsString("caseNo,procedure"));

        assertThat(latest()).isEqualTo(before);
    }

    @Test
    void refusesWhatIsNoCsvText() throws IOException {
        refused(zipped(), 415, "import-not-csv");
        refused(gzipped(), 415, "import-not-csv");
        refused((HEADER + "a\u0000b").getBytes(StandardCharsets.UTF_8), 415, "import-not-csv");
        refused(new byte[] {(byte) 0xFF, (byte) 0xFF, 'a', ',', 'b'}, 400, "import-encoding-unknown");
        refused(new byte[0], 400, "import-empty");
    }

    /// A bomb hides behind the transfer's own packing as well; encoded bodies are not unpacked at all.
    @Test
    void refusesAPackedTransfer() throws IOException {
        as("officer")
                .contentType("text/csv")
                .header("Content-Encoding", "gzip")
                .body(gzipped())
                .post("/imports")
                .then()
                .statusCode(415);
    }

    @Test
    void refusesAFileOfTwoGigabytesBeforeItsFirstByte() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            var head = "POST /imports HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\nAuthorization: Bearer "
                    + Tokens.of("officer") + "\r\nContent-Length: " + TWO_GIGABYTES_IN_MEGABYTES * 1024L * 1024L
                    + "\r\n\r\n" + HEADER;
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            var answer = new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8);
            var text = new char[4096];
            var length = answer.read(text);
            assertThat(new String(text, 0, length)).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void hidesAnImportFromAnotherOffice() {
        var done =
                imported((HEADER + "老档己1,PENALTY,371071,TRADEMARK,一,2006-03-20,,,\n").getBytes(StandardCharsets.UTF_8));

        as("officer-zhuhai")
                .get("/imports/{id}", done.<String>path("id"))
                .then()
                .statusCode(404);
        as("officer-zhuhai").get("/imports").then().statusCode(200).body("size()", equalTo(0));
        as("leader")
                .contentType("text/csv")
                .body(HEADER)
                .post("/imports")
                .then()
                .statusCode(403);
    }

    private static void refused(byte[] file, int status, String code) {
        as("officer")
                .contentType("application/octet-stream")
                .body(file)
                .post("/imports")
                .then()
                .statusCode(status)
                .body("type", equalTo("/problems/case-intake/" + code));
    }

    private static Response imported(byte[] file) {
        var received = as("officer").contentType("text/csv").body(file).post("/imports");
        received.then().statusCode(202);
        var until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < until) {
            var progress = as("officer").get("/imports/{id}", received.<String>path("id"));
            if (progress.path("finishedAt") != null) {
                return progress;
            }
        }
        throw new AssertionError("the import did not end");
    }

    private static List<Integer> counts(Response done) {
        return List.of(done.path("rows"), done.path("taken"), done.path("unchanged"), done.path("faulty"));
    }

    private static List<String> latest() {
        return as("officer").get("/imports").path("id");
    }

    private static List<String> titles() {
        return as("officer").queryParam("size", 20).get("/cases").path("items.title");
    }

    private static byte[] zipped() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("register.csv"));
            zip.write(HEADER.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /// A megabyte of zeros for each kilobyte sent.
    private static byte[] gzipped() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(HEADER.getBytes(StandardCharsets.UTF_8));
            gzip.write(new byte[10 * 1024 * 1024]);
        }
        return bytes.toByteArray();
    }
}

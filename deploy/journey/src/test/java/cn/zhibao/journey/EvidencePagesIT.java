package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.journey.Door.Knock;
import cn.zhibao.local.LocalSystem;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Evidence on its screens: added with and without scripts, looked at, passed on; and a file larger than the memory of
/// any service, which passes through both of them.
@ExtendWith(Product.class)
class EvidencePagesIT {

    private static final LocalSystem SYSTEM = Product.running();
    private static final String PORTAL = SYSTEM.url("portal");
    private static final Door DOOR = new Door(SYSTEM);
    private static final Realm REALM = new Realm(SYSTEM);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final byte[] PNG = HexFormat.of()
            .parseHex(
                    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63e0f65bf41f00035e"
                            + "01fbfdf39e430000000049454e44ae426082");

    @Test
    void addsEvidenceByPartsAndFollowsItsCustody() {
        var file = matter();
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            officer.open("/desk/cases/" + file);
            assertThat(officer.page().locator("#no-evidence").count()).isOne();
            officer.press("add-evidence").picture("evidence-form").narrow("evidence-form");
            officer.page().click("#do-upload");
            assertThat(officer.page().locator("#upload-list").innerText()).contains("请选择文件");

            officer.page().setInputFiles("#file", new FilePayload[] {
                new FilePayload("现场照片.png", "image/png", PNG),
                new FilePayload("录音 <b>一</b>.wav", "audio/wav", sound(2_500_000)),
                new FilePayload("程序.png", "image/png", "MZ is no picture".getBytes(StandardCharsets.UTF_8))
            });
            officer.page().click("#do-upload");
            Office.await("what is missing", PATIENCE, () -> uploads(officer).contains("种类"));
            officer.choose("kind", "PHOTO_OF_OBJECT").fill("takenFrom", "某商行");
            officer.page().click("#do-upload");
            Office.await(
                    "the refusal of one file", PATIENCE, () -> uploads(officer).contains("不接受这种文件"));
            officer.accessible().picture("evidence-uploads").narrow("evidence-uploads");
            assertThat(uploads(officer)).contains("现场照片.png · 已入库").contains("录音 <b>一</b>.wav · 已入库");

            officer.open("/desk/cases/" + file).picture("evidence-case").narrow("evidence-case");
            assertThat(officer.page().locator("#pieces").innerText())
                    .contains("录音 <b>一</b>.wav")
                    .contains("2.4 MB")
                    .contains("未查毒")
                    .doesNotContain("程序.png");
            officer.page().waitForNavigation(() -> officer.page().click("text=现场照片.png"));
            officer.accessible().press("preview").picture("evidence-piece").narrow("evidence-piece");
            Office.await(
                    "the picture",
                    PATIENCE,
                    () -> Boolean.TRUE.equals(
                            officer.page().evaluate("document.querySelector('#picture img').naturalWidth === 1")));

            officer.press("do-pass-on").picture("evidence-errors");
            assertThat(officer.page().locator("#errors").innerText()).contains("原因");
            officer.choose("act", "HANDED_OVER")
                    .fill("counterpart", "市公安局<script>")
                    .fill("reason", "移送涉嫌犯罪线索")
                    .press("do-pass-on");
            assertThat(officer.page().locator("#custody").innerText())
                    .contains("移交")
                    .contains("市公安局<script>")
                    .contains("预览")
                    .contains("入库");
            assertThat(officer.page().locator("#facts").innerText()).contains("已移交");
            var saved = officer.page().waitForDownload(() -> officer.page().click("#download"));
            assertThat(saved.suggestedFilename()).isEqualTo("现场照片.png");
            assertThat(read(saved.path())).isEqualTo(PNG);
            officer.open(officer.page().url().replace(PORTAL, "").replaceFirst("[?#].*", "") + "?lang=en");
            assertThat(officer.text()).contains("Chain of custody").contains("handed over");
        }
    }

    @Test
    void addsEvidenceWithoutAnyScript() {
        var file = matter();
        try (var browser = new Browser();
                var officer = browser.signInWithoutScripts(PORTAL, "officer")) {
            var page = officer.page();
            page.navigate(PORTAL + "/desk/cases/" + file + "/evidence");
            page.waitForNavigation(() -> page.click("#do-upload"));
            assertThat(page.locator("#errors").innerText()).contains("请选择文件").contains("种类");
            officer.choose("kind", "DOCUMENT").fill("takenAt", "高新区");
            page.setInputFiles(
                    "#file", new FilePayload("网页.html", "text/html", "<html>".getBytes(StandardCharsets.UTF_8)));
            page.waitForNavigation(() -> page.click("#do-upload"));
            assertThat(page.locator("#file-error").innerText()).contains("pdf");
            assertThat(page.inputValue("#takenAt")).isEqualTo("高新区");

            page.setInputFiles(
                    "#file",
                    new FilePayload(
                            "说明.txt", "text/plain", ("说明 " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8)));
            page.waitForNavigation(() -> page.click("#do-upload"));

            assertThat(page.locator("#said").innerText()).contains("证据已入库");
            assertThat(page.locator("#custody").innerText()).contains("入库");
        }
    }

    /// Both services run with 160 MB of heap; a file of 400 MB goes in by parts and comes out through the portal.
    @Test
    void passesAFileLargerThanAnyMemoryThroughBothServices() throws IOException, NoSuchAlgorithmException {
        var size = 400 * 1024 * 1024;
        var part = 8 * 1024 * 1024;
        var token = REALM.token("officer");
        var what = """
                {"name":"监控录像.wav","size":%d,"kind":"AUDIOVISUAL","takenBy":"张承办"}""".formatted(size);
        var upload = DOOR.demand(Knock.post("case-intake", "/cases/" + matter() + "/evidence", what), token)
                .path("id")
                .asText();
        var digest = MessageDigest.getInstance("SHA-256");
        for (var at = 0; at < size; at += part) {
            var bytes = at == 0 ? sound(part) : noise(part, at);
            digest.update(bytes);
            put(upload, at, bytes, REALM.token("officer"));
        }
        var hash = HexFormat.of().formatHex(digest.digest());
        DOOR.demand(
                Knock.post("case-intake", "/uploads/" + upload + "/completion", "{\"sha256\":\"" + hash + "\"}"),
                REALM.token("officer"));

        var session = PortalSession.of(SYSTEM, "officer");
        try (var body = session.stream("/desk/evidence/" + upload + "/content");
                var read = new DigestInputStream(body, MessageDigest.getInstance("SHA-256"))) {
            assertThat(read.transferTo(java.io.OutputStream.nullOutputStream())).isEqualTo(size);
            assertThat(HexFormat.of().formatHex(read.getMessageDigest().digest()))
                    .isEqualTo(hash);
        }
        for (var service : List.of("case-intake", "portal")) {
            System.out.printf("peak memory of %s: %s%n", service, peak(service));
        }
    }

    /// A file that was spoilt on the disk is refused on the screen too, in words.
    @Test
    void saysOnTheScreenThatAFileIsDamaged() throws IOException {
        var piece = Casebook.piece(DOOR, REALM.token("officer"), "371071", matter());
        var hash = DOOR.demand(Knock.get("case-intake", "/evidence/" + piece.id()), REALM.token("officer"))
                .path("sha256")
                .asText();
        var place = Product.site()
                .state()
                .resolve("evidence/pieces/" + hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash);
        Files.writeString(place, "spoilt");

        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            officer.open("/desk/evidence/" + piece.id() + "/content").picture("evidence-damaged");
            assertThat(officer.text()).contains("保存的文件与登记的哈希不符");
        }
    }

    private static String matter() {
        var body = """
                {"region":"371071","source":"REPORT","right":"PATENT","title":"涉嫌假冒专利的钓竿"}""";
        return DOOR.demand(Knock.post("case-intake", "/cases", body), REALM.token("officer"))
                .path("id")
                .asText();
    }

    private static String uploads(Browser.Person officer) {
        return officer.page().locator("#upload-list").innerText();
    }

    private static byte[] sound(int size) {
        var bytes = noise(size, size);
        System.arraycopy("RIFF    WAVEfmt ".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 16);
        return bytes;
    }

    private static byte[] noise(int size, int seed) {
        var bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static void put(String upload, long at, byte[] bytes, String token) throws IOException {
        var address = SYSTEM.url("case-intake") + "/uploads/" + upload + "/parts?offset=" + at;
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/octet-stream")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        } catch (InterruptedException ended) {
            throw new AssertionError(ended);
        }
    }

    /// The most that the process has ever held, as the kernel tells it.
    private static String peak(String service) throws IOException {
        var pid = Files.readString(Product.site().pidFile(service)).strip().split("\\s")[0];
        try (var lines = Files.lines(java.nio.file.Path.of("/proc", pid, "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM")).findFirst().orElse("unknown");
        }
    }

    private static byte[] read(java.nio.file.Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }
}

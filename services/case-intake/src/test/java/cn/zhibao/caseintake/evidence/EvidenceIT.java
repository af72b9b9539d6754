package cn.zhibao.caseintake.evidence;

import static cn.zhibao.caseintake.evidence.UploadFixture.PART;
import static cn.zhibao.caseintake.evidence.UploadFixture.acts;
import static cn.zhibao.caseintake.evidence.UploadFixture.announce;
import static cn.zhibao.caseintake.evidence.UploadFixture.announced;
import static cn.zhibao.caseintake.evidence.UploadFixture.finish;
import static cn.zhibao.caseintake.evidence.UploadFixture.hash;
import static cn.zhibao.caseintake.evidence.UploadFixture.part;
import static cn.zhibao.caseintake.evidence.UploadFixture.registered;
import static cn.zhibao.caseintake.evidence.UploadFixture.taken;
import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.access.Role;
import cn.zhibao.chassis.journal.BlockingJournal;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.testkit.stack.EventProbe;
import cn.zhibao.testkit.stack.TestStack;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
@QuarkusTestResource(ClamdFixture.class)
class EvidenceIT {

    private static final Path SUITES = Path.of("../../../shared/data/vectors");

    @Inject
    DataSource database;

    @Inject
    Now now;

    @Inject
    BlockingJournal journal;

    @Inject
    CabinetService cabinet;

    @Inject
    SafekeepingService safekeeping;

    @ConfigProperty(name = "evidence.folder")
    Path folder;

    @ConfigProperty(name = "evidence.clamd")
    Optional<String> clamd;

    @Test
    void takesAFileInByPartsAndGivesItBack() throws IOException {
        var bytes = EvidenceFixture.wav(250_000, 1);
        var matter = registered("officer", "371071");

        var piece = taken(matter, "录音 一.wav", bytes);

        var answer = as("officer").get("/evidence/{id}/content", piece);
        answer.then()
                .statusCode(200)
                .header("Content-Type", "audio/wav")
                .header("Content-Length", "250000")
                .header("Content-Disposition", "attachment; filename*=UTF-8''%E5%BD%95%E9%9F%B3%20%E4%B8%80.wav")
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("X-Content-Type-Options", "nosniff")
                .header("ETag", "\"" + hash(bytes) + "\"");
        assertThat(answer.asByteArray()).isEqualTo(bytes);
        as("reviewer")
                .get("/cases/{id}/evidence", matter)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].id", equalTo(piece))
                .body("items[0].sha256", equalTo(hash(bytes)))
                .body("items[0].mediaType", equalTo("audio/wav"))
                .body("items[0].scan", equalTo("CLEAN"))
                .body("items[0].status", equalTo("HELD"))
                .body("items[0].takenBy", equalTo("张承办"));
    }

    @Test
    void tellsOfItWithoutAnyName() throws IOException {
        var piece = taken(registered("officer", "371071"), "李某的录音.wav", EvidenceFixture.wav(70_000, 2));

        try (var probe = EventProbe.on("case-intake.events")) {
            var said = probe.await(heard -> heard.toString().contains(piece));
            assertThat(said.toString())
                    .contains("evidence-taken.v1")
                    .contains("audio/wav")
                    .doesNotContain("李某")
                    .doesNotContain("张承办");
        }
    }

    /// The service that goes on is another object altogether; all it knows lies in the database and on the disk.
    @Test
    void goesOnWhereItStoodAfterARestart() throws IOException, SQLException {
        var bytes = EvidenceFixture.wav(250_000, 3);
        var upload = announced(registered("officer", "371071"), "a.wav", bytes.length);
        part(upload, 0, Arrays.copyOf(bytes, PART)).then().statusCode(200);

        var restarted = anotherService();
        var actor = officer();
        var id = UUID.fromString(upload);
        assertThat(restarted.find(actor, id).received()).isEqualTo(PART);
        var rest = new ByteArrayInputStream(bytes, PART, bytes.length - PART);
        assertThat(restarted.take(actor, id, PART, rest).received()).isEqualTo(bytes.length);
        restarted.finish(actor, id, Optional.of(hash(bytes)));

        assertThat(as("officer").get("/evidence/{id}/content", upload).asByteArray())
                .isEqualTo(bytes);
    }

    @Test
    void answersARepeatedOrOverlappingPartWithWhereItStands() throws IOException {
        var bytes = EvidenceFixture.wav(250_000, 4);
        var upload = announced(registered("officer", "371071"), "a.wav", bytes.length);
        part(upload, 0, Arrays.copyOf(bytes, PART));

        part(upload, 0, new byte[PART]).then().statusCode(200).body("received", equalTo(PART));
        part(upload, PART / 2, new byte[PART]).then().statusCode(200).body("received", equalTo(PART));
        part(upload, PART + 1, new byte[PART])
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/part-ahead"))
                .body("received", equalTo(PART));
        finish(upload, null).then().statusCode(409).body("received", equalTo(PART));
        part(upload, PART, Arrays.copyOfRange(bytes, PART, bytes.length));

        finish(upload, hash(bytes)).then().statusCode(201);
    }

    /// Whoever dies in the middle of a part leaves bytes behind the last acknowledged one, or none at all.
    @Test
    void goesOnAfterADeathInTheMiddleOfAPart() throws IOException {
        var bytes = EvidenceFixture.wav(250_000, 5);
        var upload = announced(registered("officer", "371071"), "a.wav", bytes.length);
        part(upload, 0, Arrays.copyOf(bytes, PART));
        var file = cabinet.incoming().file(UUID.fromString(upload));

        Files.write(file, new byte[PART + 777]);
        Files.write(file, Arrays.copyOf(bytes, PART), java.nio.file.StandardOpenOption.WRITE);
        as("officer").get("/uploads/{id}", upload).then().body("received", equalTo(PART));
        Files.write(file, Arrays.copyOf(bytes, PART / 2));
        as("officer").get("/uploads/{id}", upload).then().body("received", equalTo(PART / 2));
        part(upload, PART / 2, Arrays.copyOfRange(bytes, PART / 2, bytes.length));

        finish(upload, hash(bytes)).then().statusCode(201);
    }

    /// Dead after the file was moved and before its row was written: asked again, it is entered; given up, it is swept.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isMadeGoodAfterADeathBetweenFileAndRow(boolean asksAgain) throws IOException, SQLException {
        var bytes = EvidenceFixture.wav(70_000, asksAgain ? 6 : 7);
        var upload = announced(registered("officer", "371071"), "a.wav", bytes.length);
        part(upload, 0, bytes);
        var id = UUID.fromString(upload);
        var file = cabinet.lookAt(id, "a.wav", Optional.empty());
        superuser("update evidence_upload set sha256 = '%s', media_type = '%s', scan = '%s' where id = '%s'"
                .formatted(file.sha256(), file.mediaType(), file.scan(), id));
        cabinet.bring(id, file.sha256()).keep();
        aged(file.sha256());

        assertThat(as("officer").get("/evidence/{id}", upload).statusCode()).isEqualTo(404);
        safekeeping.sweep(Instant.now().plus(Duration.ofDays(2)));
        assertThat(cabinet.store().holds(file.sha256())).isTrue();

        if (asksAgain) {
            finish(upload, hash(bytes)).then().statusCode(201);
            finish(upload, hash(bytes)).then().statusCode(201);
            assertThat(as("officer").get("/evidence/{id}/content", upload).asByteArray())
                    .isEqualTo(bytes);
        } else {
            safekeeping.sweep(Instant.now().plus(Duration.ofDays(8)));
            assertThat(cabinet.store().holds(file.sha256())).isFalse();
            as("officer").get("/uploads/{id}", upload).then().statusCode(404);
        }
    }

    @Test
    void sweepsWhatNobodyGoesOnWithAndLeavesWhatIsEvidence() throws IOException, SQLException {
        var bytes = EvidenceFixture.wav(70_000, 8);
        var piece = taken(registered("officer", "371071"), "a.wav", bytes);
        var abandoned = announced(registered("officer", "371071"), "a.wav", 250_000);
        part(abandoned, 0, new byte[PART]);
        var stray = Files.write(folder.resolve("incoming").resolve(UUID.randomUUID() + ".part-x"), new byte[9]);
        Files.setLastModifiedTime(stray, FileTime.from(Instant.now().minus(Duration.ofDays(3))));
        aged(hash(bytes));

        safekeeping.sweep(Instant.now());
        assertThat(stray).doesNotExist();
        as("officer").get("/uploads/{id}", abandoned).then().statusCode(200);
        safekeeping.sweep(Instant.now().plus(Duration.ofDays(8)));

        as("officer").get("/uploads/{id}", abandoned).then().statusCode(404);
        assertThat(cabinet.incoming().holds(UUID.fromString(abandoned))).isFalse();
        assertThat(as("officer").get("/evidence/{id}/content", piece).asByteArray())
                .isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"changed", "cut", "gone"})
    void refusesToGiveOutADamagedFile(String damage) throws IOException {
        var bytes = EvidenceFixture.wav(70_000, damage.hashCode());
        var piece = taken(registered("officer", "371071"), "a.wav", bytes);
        var place = place(hash(bytes));
        if (damage.equals("changed")) {
            bytes[100] ^= 1;
            Files.write(place, bytes);
        } else if (damage.equals("cut")) {
            Files.write(place, Arrays.copyOf(bytes, 100));
        } else {
            Files.delete(place);
        }

        as("officer")
                .get("/evidence/{id}/content", piece)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/evidence-damaged"));
        assertThat(acts(piece)).containsExactly("TAKEN");
    }

    @Test
    void refusesAFileThatIsNotTheAnnouncedOne() throws IOException {
        var bytes = EvidenceFixture.wav(70_000, 9);
        var upload = announced(registered("officer", "371071"), "a.wav", bytes.length);
        part(upload, 0, bytes);

        finish(upload, "0".repeat(64))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/case-intake/hash-differs"))
                .body("received", equalTo(hash(bytes)));

        as("officer").get("/uploads/{id}", upload).then().statusCode(404);
        assertThat(cabinet.store().holds(hash(bytes))).isFalse();
    }

    @Test
    void refusesAFileOfAnotherKindThanItsNameSays() throws IOException {
        var bytes = EvidenceFixture.text("<svg onload=alert(1)>" + " ".repeat(70_000));
        var upload = announced(registered("officer", "371071"), "a.png", bytes.length);
        part(upload, 0, bytes);

        finish(upload, null)
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems/case-intake/type-refused"))
                .body("detail", containsString("png"));

        as("officer").get("/uploads/{id}", upload).then().statusCode(404);
    }

    @Test
    void refusesAnInfectedFileAndKeepsNothingOfIt() throws IOException {
        var bytes = EvidenceFixture.text(EvidenceFixture.EICAR);
        var upload = announced(registered("officer", "371071"), "说明.txt", bytes.length);
        part(upload, 0, bytes);

        finish(upload, null).then().statusCode(422).body("type", equalTo("/problems/case-intake/evidence-infected"));

        assertThat(cabinet.store().holds(hash(bytes))).isFalse();
        assertThat(cabinet.incoming().holds(UUID.fromString(upload))).isFalse();
    }

    /// Intake does not wait for a scanner that is silent; reading does.
    @Test
    void givesNothingOutUntilTheScannerHasAnswered() throws IOException, SQLException {
        var clean = EvidenceFixture.text("干净的说明");
        var infected = EvidenceFixture.text(EvidenceFixture.EICAR + "\n后来才知道");
        ClamdFixture.fallSilent(true);
        String one;
        String other;
        try {
            one = taken(registered("officer", "371071"), "a.txt", clean);
            other = taken(registered("officer", "371071"), "b.txt", infected);
            safekeeping.rescan();
        } finally {
            ClamdFixture.fallSilent(false);
        }
        as("officer")
                .get("/evidence/{id}/content", one)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/scan-awaited"));

        safekeeping.rescan();

        assertThat(as("officer").get("/evidence/{id}/content", one).asByteArray())
                .isEqualTo(clean);
        as("officer")
                .get("/evidence/{id}/content", other)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/case-intake/evidence-infected"));
        as("officer").get("/evidence/{id}", other).then().body("scan", equalTo("INFECTED"));
    }

    /// What the scanner will not look at for its size waits; it is never called clean.
    @Test
    void doesNotTakeARefusalOfTheScannerForAnAnswer() throws IOException {
        var piece =
                taken(registered("officer", "371071"), "a.txt", EvidenceFixture.text("larger than the stream may be"));

        as("officer").get("/evidence/{id}", piece).then().body("scan", equalTo("WAITING"));
    }

    @Test
    void saysPlainlyThatNothingWasScannedWhereThereIsNoScanner() throws IOException, SQLException {
        var bytes = EvidenceFixture.wav(70_000, 10);
        var upload = UUID.fromString(announced(registered("officer", "371071"), "a.wav", bytes.length));
        var unscanned = new UploadService(
                database,
                now,
                journal,
                new CabinetService(folder, cabinet.store(), Optional.empty(), Duration.ofSeconds(1)),
                Long.MAX_VALUE);
        unscanned.take(officer(), upload, 0, new ByteArrayInputStream(bytes));
        unscanned.finish(officer(), upload, Optional.empty());

        as("officer").get("/evidence/{id}", upload).then().body("scan", equalTo("NOT_SCANNED"));
        assertThat(as("officer").get("/evidence/{id}/content", upload).asByteArray())
                .isEqualTo(bytes);
    }

    @Test
    void refusesAFileThatIsTooLargeOrNone() {
        var matter = registered("officer", "371071");

        announce("officer", matter, "a.wav", 3_000_000_000L)
                .then()
                .statusCode(413)
                .body("errors[0].field", equalTo("size"));
        announce("officer", matter, "a.wav", 0).then().statusCode(400).body("errors[0].field", equalTo("size"));
        announce("officer", matter, "a.exe", 9)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("name"))
                .body("errors[0].messageEn", containsString("pdf"));
    }

    @Test
    void refusesAPartThatIsTooSmallTooLargeOrTooMuch() throws IOException {
        var upload = announced(registered("officer", "371071"), "a.wav", 20_000_000);

        part(upload, 0, new byte[1_000]).then().statusCode(400);
        part(upload, 0, new byte[9_000_000]).then().statusCode(400);
        part(upload, 0, new byte[0]).then().statusCode(400);
        part(upload, -1, new byte[PART]).then().statusCode(400).body("errors[0].field", equalTo("offset"));
        as("officer")
                .contentType("application/octet-stream")
                .body(new byte[PART])
                .put("/uploads/{id}/parts", upload)
                .then()
                .statusCode(400);
        var small = announced(registered("officer", "371071"), "a.wav", 100);
        part(small, 0, new byte[200])
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/case-intake/part-size-wrong"));
        as("officer").get("/uploads/{id}", upload).then().body("received", equalTo(0));
    }

    /// A part that says nothing of its length is cut off where a part must end.
    @Test
    void cutsOffAPartWithoutEnd() throws IOException {
        var upload = announced(registered("officer", "371071"), "a.wav", 20_000_000);
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            var head = "PUT /uploads/" + upload + "/parts?offset=0 HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: application/octet-stream\r\nAuthorization: Bearer "
                    + cn.zhibao.testkit.stack.Tokens.of("officer") + "\r\nTransfer-Encoding: chunked\r\n\r\n";
            var out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            var chunk = new byte[0x10000];
            for (var i = 0; i < 130; i++) {
                out.write("10000\r\n".getBytes(StandardCharsets.US_ASCII));
                out.write(chunk);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            out.flush();
            var text = new char[16];
            var length = new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII).read(text);
            assertThat(new String(text, 0, length)).startsWith("HTTP/1.1 400");
        }
        as("officer").get("/uploads/{id}", upload).then().body("received", equalTo(0));
    }

    @Test
    void allowsSomebodyOnlySoManyUnfinishedUploads() {
        var matter = registered("officer-zhuhai", "440402");
        for (var i = 0; i < 50; i++) {
            announce("officer-zhuhai", matter, "a.wav", 9).then().statusCode(201);
        }

        announce("officer-zhuhai", matter, "a.wav", 9)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/uploads-too-many"));
    }

    @Test
    void showsNothingOfAnotherOffice() throws IOException {
        var bytes = EvidenceFixture.wav(70_000, 11);
        var matter = registered("officer", "371071");
        var piece = taken(matter, "a.wav", bytes);
        var upload = announced(matter, "b.wav", bytes.length);

        for (var path : List.of(
                "/evidence/" + piece,
                "/evidence/" + piece + "/content",
                "/evidence/" + piece + "/custody",
                "/cases/" + matter + "/evidence",
                "/uploads/" + upload)) {
            assertThat(as("officer-huancui").get(path).statusCode()).as(path).isEqualTo(404);
        }
        announce("officer-huancui", matter, "a.wav", 9).then().statusCode(404);
        as("officer-huancui")
                .contentType("application/octet-stream")
                .body(bytes)
                .put("/uploads/{id}/parts?offset=0", upload)
                .then()
                .statusCode(404);
        as("officer-huancui")
                .body("{}")
                .post("/uploads/{id}/completion", upload)
                .then()
                .statusCode(404);
        pass("officer-huancui", piece, "handovers", 1, Map.of("counterpart", "市局", "reason", "移送"))
                .then()
                .statusCode(404);
        assertThat(acts(piece)).containsExactly("TAKEN");
    }

    @Test
    void keepsTheChainOfCustody() throws IOException, SQLException {
        var piece = taken(registered("officer", "371071"), "a.wav", EvidenceFixture.wav(70_000, 12));
        as("auditor").queryParam("reason", "年度审计").get("/evidence/{id}/content", piece);

        pass("officer", piece, "seals", 1, Map.of("reason", "防止改动"))
                .then()
                .statusCode(200)
                .body("status", equalTo("SEALED"));
        pass("officer", piece, "handovers", 1, Map.of("counterpart", "市公安局", "reason", "移送"))
                .then()
                .statusCode(412);
        pass("officer", piece, "handovers", 2, Map.of("reason", "移送"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("counterpart"));
        pass("approver", piece, "handovers", 2, Map.of("counterpart", "市公安局", "reason", "移送涉嫌犯罪线索"))
                .then()
                .statusCode(200)
                .body("status", equalTo("HANDED_OVER"));
        pass("officer", piece, "seals", 3, Map.of("reason", "防止改动"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/not-in-that-state"));
        pass("officer", piece, "returns", 3, Map.of("reason", "不予立案退回")).then().statusCode(200);

        as("leader")
                .get("/evidence/{id}/custody", piece)
                .then()
                .body("act", equalTo(List.of("RETURNED", "HANDED_OVER", "SEALED", "READ", "TAKEN")))
                .body("[1].counterpart", equalTo("市公安局"))
                .body("[3].reason", equalTo("年度审计"));
        for (var change : List.of("update evidence_custody set reason = ''", "delete from evidence_custody")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> superuser(change))
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void givesNothingToWhoeverHasNoBusinessWithEvidence() throws IOException {
        var piece = taken(registered("officer", "371071"), "a.wav", EvidenceFixture.wav(70_000, 13));

        for (var role : List.of("publisher", "admin", "statistician", "mediator")) {
            assertThat(as(role).get("/evidence/{id}/content", piece).statusCode())
                    .as(role)
                    .isEqualTo(403);
        }
        for (var role : List.of("reviewer", "leader", "auditor")) {
            assertThat(pass(role, piece, "seals", 1, Map.of("reason", "x")).statusCode())
                    .as(role)
                    .isEqualTo(403);
            assertThat(as(role).get("/evidence/{id}/content", piece).statusCode())
                    .as(role)
                    .isEqualTo(200);
        }
    }

    /// A name is a text to show, to the last mark in it; it never becomes a path or a second header.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../tmp/x.txt",
                "..\\..\\x.txt",
                "/etc/cron.d/x.txt",
                "CON.txt",
                "'; rm -rf /;.txt",
                "<img src=x onerror=alert(1)>.txt",
                "=cmd|/c calc.txt"
            })
    void keepsAnyNameAsATextAndNoMore(String name) throws IOException {
        keepsTheName(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nSet-Cookie: x=1\r\n.txt",
                "照片\u202Etxt.gpj.txt",
                "\u200F\u2066.txt",
                "a\tb\u0007.txt",
                "𠮷\uD83D\uDE00.txt"
            })
    void keepsMarksAndControlsInANameAsText(String name) throws IOException {
        keepsTheName(name);
    }

    private void keepsTheName(String name) throws IOException {
        var piece = taken(registered("officer", "371071"), name, EvidenceFixture.text("内容 " + name.hashCode()));

        as("officer").get("/evidence/{id}", piece).then().body("name", equalTo(name));
        var answer = as("officer").get("/evidence/{id}/content", piece);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie")).isNull();
        assertThat(answer.header("Content-Disposition")).matches("attachment; filename\\*=UTF-8''[A-Za-z0-9%._-]+");
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).map(Hashes::name))
                    .allMatch(file -> file.matches("[0-9a-f]{64}(\\.damaged.*)?|[0-9a-f-]{36}(\\.part-.*)?"));
        }
    }

    @Test
    void keepsOrRefusesEveryNaughtyName() throws IOException {
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isDirectory(SUITES));
        var matter = registered("officer-huancui", "371002");
        var odd = new ArrayList<String>();
        for (var node : new ObjectMapper()
                .readTree(SUITES.resolve("naughty_strings/blns.json").toFile())) {
            var name = node.asText() + ".txt";
            var answer = announce("officer-huancui", matter, name, 9);
            var isKept = answer.statusCode() == 201 && name.equals(answer.path("name"));
            var isRefused = answer.statusCode() == 400 && answer.asString().contains("\"name\"");
            if (!isKept && !isRefused) {
                odd.add(name + " -> " + answer.statusCode() + " " + answer.asString());
            }
            if (isKept) {
                superuserQuietly("delete from evidence_upload where id = '%s'".formatted(answer.<String>path("id")));
            }
        }
        assertThat(odd).isEmpty();
        announce("officer-huancui", matter, "half \uD83D letter.txt", 9).then().statusCode(400);
        announce("officer-huancui", matter, "nul\u0000.txt", 9).then().statusCode(400);
    }

    /// What is told about a file is kept or refused by the field's name.
    @Test
    void takesOrRefusesEveryNaughtyTextByName() throws IOException {
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isDirectory(SUITES));
        var matter = registered("officer-huancui", "371002");
        var odd = new ArrayList<String>();
        for (var node : new ObjectMapper()
                .readTree(SUITES.resolve("naughty_strings/blns.json").toFile())) {
            var text = node.asText();
            var answer = as("officer-huancui")
                    .body(Map.of("name", "a.txt", "size", 9, "kind", "OTHER", "takenBy", text, "takenAt", text))
                    .post("/cases/{id}/evidence", matter);
            var isRefused = answer.statusCode() == 400 && answer.asString().contains("\"taken");
            if (answer.statusCode() != 201 && !isRefused) {
                odd.add(text + " -> " + answer.statusCode() + " " + answer.asString());
            }
            if (answer.statusCode() == 201) {
                superuserQuietly("delete from evidence_upload where id = '%s'".formatted(answer.<String>path("id")));
            }
        }
        assertThat(odd).isEmpty();
    }

    /// None of these documents announces a file; each is refused by a problem.
    @Test
    void refusesEveryDocumentOfTheJsonSuite() throws IOException {
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isDirectory(SUITES));
        var matter = registered("officer", "371071");
        var odd = new ArrayList<String>();
        try (var files = Files.list(SUITES.resolve("json_parsing/test_parsing"))) {
            for (var file : files.sorted().toList()) {
                var answer = as("officer").body(Files.readAllBytes(file)).post("/cases/{id}/evidence", matter);
                if (answer.statusCode() != 400 || !answer.contentType().startsWith("application/problem+json")) {
                    odd.add(file.getFileName() + " " + answer.statusCode());
                }
            }
        }
        assertThat(odd).isEmpty();
    }

    /// Whole, noted, and then gone from the disk before it was moved: there is nothing to enter, and it begins anew.
    @Test
    void beginsAnewWhatWasLostBetweenTheLookAndTheMove() throws IOException, SQLException {
        var bytes = EvidenceFixture.wav(70_000, 14);
        var upload = announced(registered("officer", "371071"), "a.wav", bytes.length);
        part(upload, 0, bytes);
        superuser("update evidence_upload set sha256 = '%s', media_type = 'audio/wav', scan = 'CLEAN' where id = '%s'"
                .formatted(hash(bytes), upload));
        cabinet.incoming().drop(UUID.fromString(upload));

        finish(upload, hash(bytes))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/evidence-damaged"));
        as("officer").get("/uploads/{id}", upload).then().statusCode(404);
        assertThat(as("officer").get("/evidence/{id}", upload).statusCode()).isEqualTo(404);
    }

    private static Response pass(String user, String piece, String noun, int seen, Map<String, String> body) {
        return as(user).header("If-Match", "\"" + seen + "\"").body(body).post("/evidence/{id}/{noun}", piece, noun);
    }

    private UploadService anotherService() {
        return new UploadService(
                database,
                now,
                journal,
                new CabinetService(folder, cabinet.store(), clamd, Duration.ofSeconds(5)),
                Long.MAX_VALUE);
    }

    private static Actor officer() {
        return new Actor("officer", "officer", "371071", Set.of(Role.OFFICER), Jurisdiction.of(List.of("371071")));
    }

    private Path place(String hash) {
        return folder.resolve("pieces")
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }

    private void aged(String hash) throws IOException {
        Files.setLastModifiedTime(place(hash), FileTime.from(Instant.now().minus(Duration.ofDays(3))));
    }

    private static void superuser(String sql) throws SQLException {
        try (var connection = TestStack.superuser("case_intake");
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static void superuserQuietly(String sql) {
        try {
            superuser(sql);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}

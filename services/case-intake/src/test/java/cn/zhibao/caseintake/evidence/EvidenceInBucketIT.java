package cn.zhibao.caseintake.evidence;

import static cn.zhibao.caseintake.evidence.UploadFixture.PART;
import static cn.zhibao.caseintake.evidence.UploadFixture.acts;
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

import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/// The routes of evidence over a bucket: a file goes in, is read and passed on, and nothing of it stands in the folder.
@QuarkusTest
@TestProfile(EvidenceInBucketIT.Bucket.class)
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class EvidenceInBucketIT {

    @Inject
    CabinetService cabinet;

    @Inject
    SafekeepingService safekeeping;

    @ConfigProperty(name = "evidence.folder")
    Path folder;

    /// The installation that has chosen a bucket.
    public static final class Bucket implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(BucketFixture.class));
        }
    }

    @Test
    void takesAFileInGivesItBackAndKeepsItsChain() throws IOException {
        var bytes = EvidenceFixture.wav(9_250_000, 101);
        var piece = taken(registered("officer", "371071"), "录音 一.wav", bytes);

        var answer = as("officer").get("/evidence/{id}/content", piece);
        answer.then()
                .statusCode(200)
                .header("Content-Type", "audio/wav")
                .header("Content-Length", "9250000")
                .header("ETag", "\"" + hash(bytes) + "\"");
        assertThat(answer.asByteArray()).isEqualTo(bytes);
        as("officer")
                .header("If-Match", "\"1\"")
                .body(Map.of("counterpart", "鉴定机构", "reason", "送检"))
                .post("/evidence/{id}/handovers", piece)
                .then()
                .statusCode(200);

        assertThat(acts(piece)).containsExactly("HANDED_OVER", "READ", "TAKEN");
        assertThat(place(hash(bytes))).hasBinaryContent(bytes);
        assertThat(folder.resolve("pieces")
                        .resolve(hash(bytes).substring(0, 2))
                        .resolve(hash(bytes).substring(2, 4))
                        .resolve(hash(bytes)))
                .doesNotExist();
        assertThat(cabinet.incoming().holds(UUID.fromString(piece))).isFalse();
    }

    /// The server dies with a file at the door: said in both languages, nothing is lost, and the same question later
    /// enters it.
    @Test
    void waitsForAStoreThatIsAway() throws IOException {
        var bytes = EvidenceFixture.wav(70_000, 102);
        var standing = taken(registered("officer", "371071"), "a.wav", EvidenceFixture.wav(70_000, 103));
        var upload = announced(registered("officer", "371071"), "a.wav", bytes.length);
        part(upload, 0, bytes).then().statusCode(200);
        BucketFixture.server().kill();
        try {
            for (var repetition = 0; repetition < 2; repetition++) {
                finish(upload, hash(bytes))
                        .then()
                        .statusCode(503)
                        .header("Retry-After", "2")
                        .contentType(containsString("application/problem+json"))
                        .body("type", equalTo("/problems/case-intake/store-away"))
                        .body("title", containsString("没有丢失"))
                        .body("titleEn", containsString("nothing that was received is lost"));
            }
            as("officer")
                    .get("/evidence/{id}/content", standing)
                    .then()
                    .statusCode(503)
                    .body("type", equalTo("/problems/case-intake/store-away"));
            as("officer").get("/uploads/{id}", upload).then().statusCode(200).body("received", equalTo(bytes.length));
            assertThat(as("officer").get("/evidence/{id}", upload).statusCode()).isEqualTo(404);
        } finally {
            BucketFixture.server().restart();
        }

        finish(upload, hash(bytes)).then().statusCode(201);
        finish(upload, hash(bytes)).then().statusCode(201);

        assertThat(as("officer").get("/evidence/{id}/content", upload).asByteArray())
                .isEqualTo(bytes);
        assertThat(acts(standing)).containsExactly("TAKEN");
        assertThat(acts(upload)).containsExactly("READ", "TAKEN");
    }

    @Test
    void refusesToGiveOutAnObjectAlteredBehindOurBack() throws IOException {
        var bytes = EvidenceFixture.wav(70_000, 104);
        var piece = taken(registered("officer", "371071"), "a.wav", bytes);
        var place = place(hash(bytes));
        bytes[100] ^= 1;
        Files.write(place, bytes);

        as("officer")
                .get("/evidence/{id}/content", piece)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/evidence-damaged"));
        assertThat(acts(piece)).containsExactly("TAKEN");
    }

    /// Two uploads of the same bytes end at the same moment: two pieces, one object.
    @Test
    void entersTheSameBytesTwiceAtTheSameTime() throws IOException {
        var bytes = EvidenceFixture.wav(PART, 105);
        var matter = registered("officer", "371071");
        var uploads = new ArrayList<String>();
        for (var each = 0; each < 4; each++) {
            var upload = announced(matter, "a.wav", bytes.length);
            part(upload, 0, bytes).then().statusCode(200);
            uploads.add(upload);
        }

        var finished = uploads.stream()
                .map(upload ->
                        CompletableFuture.supplyAsync(() -> finish(upload, null).statusCode()))
                .toList();

        assertThat(finished).extracting(CompletableFuture::join).containsOnly(201);
        for (var upload : uploads) {
            assertThat(as("officer").get("/evidence/{id}/content", upload).asByteArray())
                    .isEqualTo(bytes);
        }
    }

    @Test
    void sweepsWhatNoRowKnowsAndLeavesWhatIsEvidence() throws IOException, SQLException {
        var bytes = EvidenceFixture.wav(70_000, 106);
        var piece = taken(registered("officer", "371071"), "a.wav", bytes);
        aged(place(hash(bytes)));
        var stray = cabinet.incoming().file(UUID.randomUUID());
        Files.write(stray, EvidenceFixture.wav(70_000, 107));
        var unknown = Hashes.of(stray);
        cabinet.store().bring(stray, unknown).keep();

        safekeeping.sweep(Instant.now());
        assertThat(cabinet.store().holds(unknown)).isTrue();
        aged(place(unknown));
        safekeeping.sweep(Instant.now());

        assertThat(cabinet.store().holds(unknown)).isFalse();
        assertThat(as("officer").get("/evidence/{id}/content", piece).asByteArray())
                .isEqualTo(bytes);
    }

    private static Path place(String hash) {
        return BucketFixture.server()
                .bucket(BucketFixture.BUCKET)
                .resolve("pieces")
                .resolve(hash);
    }

    private static void aged(Path place) throws IOException {
        Files.setLastModifiedTime(place, FileTime.from(Instant.now().minus(Duration.ofDays(3))));
    }
}

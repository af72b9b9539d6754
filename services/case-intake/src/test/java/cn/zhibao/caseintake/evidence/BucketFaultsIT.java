package cn.zhibao.caseintake.evidence;

import static cn.zhibao.caseintake.evidence.EvidenceFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.testkit.stack.ObjectStore;
import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// A bucket whose server dies, whose line spoils what passes, which is gone or turns us away: nothing is lost, nothing
/// half stands, and nothing is called damaged that is not.
class BucketFaultsIT {

    @SuppressWarnings("NullAway.Init")
    private static ObjectStore server;

    private final String bucket = "evidence-" + UUID.randomUUID();

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void start() {
        server = ObjectStore.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void losesNothingWhenTheServerIsKilledInTheMiddle() throws Exception {
        var file = incoming(EvidenceFixture.wav(60_000_000, 1));
        var hash = Hashes.of(file);
        var store = store();
        var brought = CompletableFuture.supplyAsync(
                () -> refusal(() -> store.bring(file, hash).keep()));
        waitForFirstPart();
        server.kill();

        assertThat(brought.get(60, TimeUnit.SECONDS)).isEqualTo(EvidenceRefusal.STORE_AWAY);
        assertThat(Hashes.of(file)).isEqualTo(hash);
        // What this server was writing itself when it died it does not recover from; that is none of ours.
        for (var torn : files()) {
            Files.delete(torn);
        }
        server.restart();
        assertThat(store.holds(hash)).isFalse();
        store.bring(file, hash).keep();

        try (var bytes = store.open(hash)) {
            assertThat(Hashes.of(bytes)).isEqualTo(hash);
        }
    }

    @Test
    void clearsAwayWhatWasBegunLongAgoAndLeavesTheRest() throws IOException {
        var store = store();
        var kept = kept(store, text("一份合同"));
        begin(Hashes.of(incoming(text("没有传完的"))));

        store.dropBegun(Instant.now().minus(Duration.ofDays(1)));
        assertThat(files()).hasSizeGreaterThan(1);
        store.dropBegun(Instant.now().plus(Duration.ofDays(1)));
        assertThat(files()).containsExactly(place(kept));
    }

    /// An upload by parts that nobody goes on with.
    private void begin(String hash) {
        try (var client = S3Client.builder()
                .endpointOverride(server.endpoint())
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(ObjectStore.ACCESS_KEY, ObjectStore.SECRET_KEY)))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build()) {
            client.createMultipartUpload(one -> one.bucket(bucket).key("pieces/" + hash));
        }
    }

    @Test
    void isAwayAndNotDamagedWhileTheServerIsDead() throws IOException {
        var store = store();
        var hash = kept(store, text("一份合同"));
        var file = incoming(text("另一份"));
        server.kill();

        assertAway(() -> store.open(hash).close());
        assertAway(() -> store.holds(hash));
        assertAway(() -> store.remove(hash));
        assertAway(() -> store.before(0, Instant.now()));
        assertAway(() -> store.bring(file, Hashes.of(file)));
        assertThatCode(store::demandWelcome).doesNotThrowAnyException();
        server.restart();

        store.bring(file, Hashes.of(file)).keep();
        try (var bytes = store.open(hash)) {
            assertThat(bytes.readAllBytes()).isEqualTo(text("一份合同"));
        }
    }

    /// Between the two steps somebody else may take away what was brought; it is sent again.
    @Test
    void sendsAgainWhatVanishedBeforeItWasKept() throws IOException {
        var store = store();
        var file = incoming(text("一份合同"));
        var hash = Hashes.of(file);
        var brought = store.bring(file, hash);
        Files.delete(place(hash));

        brought.keep();

        assertThat(place(hash)).hasBinaryContent(text("一份合同"));
        assertThat(file).doesNotExist();
    }

    /// Between its hash and its sending our own disk may go bad; those bytes never stand under that hash.
    @Test
    void sendsNoFileThatIsNotItsHash() throws IOException {
        var store = store();
        var file = incoming(text("一份合同"));
        var hash = Hashes.of(file);
        Files.write(file, text("另一份合同"));

        assertThatThrownBy(() -> store.bring(file, hash)).isInstanceOf(EvidenceStore.Damaged.class);
        assertThat(store.holds(hash)).isFalse();
    }

    /// To the question for an object a server says the same of a bucket it has not: that must not pass for damage.
    @Test
    void doesNotTakeAMissingBucketForMissingEvidence() throws IOException {
        var store = store();
        var hash = kept(store, text("一份合同"));
        var file = incoming(text("另一份"));
        var gone = server.bucket(bucket);
        var elsewhere = gone.resolveSibling("elsewhere-" + UUID.randomUUID());
        Files.move(gone, elsewhere);

        assertAway(() -> store.open(hash).close());
        assertAway(() -> store.holds(hash));
        assertAway(() -> store.bring(file, Hashes.of(file)));
        var installation =
                new EvidenceStoreConfig("s3", folder, settings(server.endpoint().toString()));
        assertThatThrownBy(() -> installation.started(new StartupEvent(), installation.store()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(bucket)
                .hasMessageContaining("no such bucket");
        assertThat(file).exists();
        Files.move(elsewhere, gone);
        assertThat(store.holds(hash)).isTrue();
    }

    @Test
    void refusesToStartOnKeysThatAreTurnedAway() throws IOException {
        var hash = kept(store(), text("一份合同"));
        for (var keys :
                List.of(List.of("stranger", ObjectStore.SECRET_KEY), List.of(ObjectStore.ACCESS_KEY, "wrong"))) {
            var store = store(server.endpoint().toString(), keys.getFirst(), keys.getLast());

            assertThatThrownBy(store::demandWelcome)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("EVIDENCE_S3_ACCESS_KEY")
                    .message()
                    .doesNotContain(ObjectStore.SECRET_KEY);
            assertAway(() -> store.open(hash).close());
        }
        assertThatCode(store()::demandWelcome).doesNotThrowAnyException();
    }

    /// Whoever accepts and never answers holds nobody for longer than the limit.
    @Test
    void waitsNoLongerThanItsLimitForASilentServer() throws IOException {
        try (var silent = new ServerSocket(0, 16, InetAddress.getLoopbackAddress())) {
            var store =
                    store("http://127.0.0.1:" + silent.getLocalPort(), ObjectStore.ACCESS_KEY, ObjectStore.SECRET_KEY);
            var since = System.nanoTime();

            assertAway(() -> store.holds("0".repeat(64)));

            assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(Duration.ofSeconds(15));
        }
    }

    /// The bit is turned in the body of the file, behind the head of the request.
    @Test
    void keepsNothingOfATransferWithABitTurned() throws IOException {
        try (var line = new FaultyLine(server.endpoint())) {
            var file = incoming(EvidenceFixture.wav(2_000_000, 3));
            var hash = Hashes.of(file);
            var store = over(line);
            line.turnAt(500_000);

            assertAway(() -> store.bring(file, hash));

            assertThat(store().holds(hash)).isFalse();
            assertThat(Hashes.of(file)).isEqualTo(hash);
            line.turnAt(Long.MAX_VALUE);
            store.bring(file, hash).keep();
            assertThat(store().holds(hash)).isTrue();
        }
    }

    @Test
    void readsOnOverALineThatKeepsBreaking() throws IOException {
        var bytes = EvidenceFixture.wav(5_000_000, 4);
        var hash = kept(store(), bytes);
        try (var line = new FaultyLine(server.endpoint())) {
            line.breakAfter(1_000_000);

            try (var given = over(line).open(hash)) {
                assertThat(given.readAllBytes()).isEqualTo(bytes);
            }
        }
    }

    /// A server that knows the condition and finds that somebody was there first.
    @Test
    void leavesWhatCameToStandThereMeanwhile() throws IOException {
        try (var line = new FaultyLine(server.endpoint())) {
            var file = incoming(text("一份合同"));
            var hash = Hashes.of(file);
            line.answerConditions(() -> {
                placed(hash, text("一份合同"));
                return "412 Precondition Failed";
            });

            over(line).bring(file, hash).keep();

            assertThat(place(hash)).hasBinaryContent(text("一份合同"));
            assertThat(file).doesNotExist();
        }
    }

    /// The same, but what came to stand there is something else: it is neither taken for the file nor overwritten.
    @Test
    void overwritesNothingThatCameToStandThereMeanwhile() throws IOException {
        try (var line = new FaultyLine(server.endpoint())) {
            var file = incoming(text("一份合同"));
            var hash = Hashes.of(file);
            line.answerConditions(() -> {
                placed(hash, text("别的东西"));
                return "412 Precondition Failed";
            });

            assertAway(() -> over(line).bring(file, hash));

            assertThat(place(hash)).hasBinaryContent(text("别的东西"));
            assertThat(file).exists();
        }
    }

    /// A server that is busy for a moment is asked again, and one that stays busy no more than three times.
    @Test
    void asksABusyServerAgainAndThenNoMore() throws IOException {
        try (var line = new FaultyLine(server.endpoint())) {
            var asked = new AtomicInteger();
            line.answerConditions(() -> asked.incrementAndGet() < 3 ? "503 Slow Down" : "");
            var hash = kept(over(line), text("一份合同"));
            assertThat(store().holds(hash)).isTrue();
            assertThat(asked).hasValue(3);

            asked.set(0);
            line.answerConditions(() -> {
                asked.incrementAndGet();
                return "503 Slow Down";
            });
            var file = incoming(text("另一份"));
            assertAway(() -> over(line).bring(file, Hashes.of(file)));
            assertThat(asked).hasValue(3);
            assertThat(file).exists();
        }
    }

    @Test
    void keepsFilesOnAServerThatTakesNoCondition() throws IOException {
        try (var line = new FaultyLine(server.endpoint())) {
            line.answerConditions(() -> "501 Not Implemented");
            var store = over(line);

            var small = kept(store, text("一份合同"));
            var large = kept(store, EvidenceFixture.wav(17_000_000, 5));

            assertThat(store.holds(small)).isTrue();
            assertThat(store.holds(large)).isTrue();
        }
    }

    private BucketRepository store() {
        server.bucket(bucket);
        return store(server.endpoint().toString(), ObjectStore.ACCESS_KEY, ObjectStore.SECRET_KEY);
    }

    private BucketRepository over(FaultyLine line) {
        server.bucket(bucket);
        return store(line.endpoint(), ObjectStore.ACCESS_KEY, ObjectStore.SECRET_KEY);
    }

    private BucketSettings settings(String endpoint) {
        return BucketSettings.of(endpoint, bucket, ObjectStore.ACCESS_KEY, ObjectStore.SECRET_KEY);
    }

    private BucketRepository store(String endpoint, String access, String secret) {
        return EvidenceStoreConfig.bucket(
                BucketSettings.of(endpoint, bucket, access, secret), IncomingFolder.of(folder));
    }

    private Path incoming(byte[] bytes) throws IOException {
        var place = Files.createDirectories(folder.resolve("incoming"));
        return Files.write(place.resolve(UUID.randomUUID().toString()), bytes);
    }

    private String kept(EvidenceStore store, byte[] bytes) throws IOException {
        var file = incoming(bytes);
        var hash = Hashes.of(file);
        store.bring(file, hash).keep();
        return hash;
    }

    private Path place(String hash) {
        return server.bucket(bucket).resolve("pieces").resolve(hash);
    }

    private void placed(String hash, byte[] bytes) {
        try {
            Files.createDirectories(server.bucket(bucket).resolve("pieces"));
            Files.write(place(hash), bytes);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(server.bucket(bucket))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private void waitForFirstPart() throws IOException {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (files().size() < 2) {
            assertThat(System.nanoTime())
                    .as("a first part within half a minute")
                    .isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private static Object refusal(ThrowingCallable call) {
        try {
            call.call();
            return "nothing was refused";
        } catch (Refused refused) {
            return refused.refusal();
        } catch (Throwable other) {
            return other;
        }
    }

    private static void assertAway(ThrowingCallable call) {
        assertThat(refusal(call)).isEqualTo(EvidenceRefusal.STORE_AWAY);
    }
}

package cn.zhibao.caseintake.evidence;

import static cn.zhibao.caseintake.evidence.EvidenceFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibao.testkit.stack.ObjectStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every store of evidence promises, held by the folder and by a bucket of a real server alike.
class EvidenceStoreIT {

    private static final Instant LATER = Instant.parse("2999-01-01T00:00:00Z");

    @SuppressWarnings("NullAway.Init")
    private static ObjectStore server;

    private final String bucket = "evidence-" + UUID.randomUUID();
    private final List<BucketRepository> opened = new ArrayList<>();

    @TempDir
    Path folder = Path.of("");

    /// Where the files stand.
    enum Kind {
        FOLDER,
        BUCKET
    }

    @BeforeAll
    static void start() {
        server = ObjectStore.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void close() {
        opened.forEach(BucketRepository::close);
    }

    @ParameterizedTest
    @EnumSource
    void keepsAFileUnderItsHashAndGivesItBack(Kind kind) throws IOException {
        var store = store(kind);
        var hash = kept(store, text("一份合同"));

        assertThat(read(store, hash)).isEqualTo(text("一份合同"));
        assertThat(store.holds(hash)).isTrue();
        assertThat(place(kind, hash)).hasBinaryContent(text("一份合同"));
        assertThat(incoming()).isEmpty();
    }

    /// Larger than what goes over in one piece, and no multiple of anything.
    @ParameterizedTest
    @EnumSource
    void keepsALargeFile(Kind kind) throws IOException {
        var store = store(kind);
        var bytes = EvidenceFixture.wav(20_000_003, 1);

        var hash = kept(store, bytes);

        assertThat(read(store, hash)).isEqualTo(bytes);
        assertThat(incoming()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void keepsOneFileForTheSameBytes(Kind kind) throws IOException {
        var store = store(kind);
        var first = kept(store, text("同样的内容"));
        aged(kind, first);
        var before = Files.getLastModifiedTime(place(kind, first));

        assertThat(kept(store, text("同样的内容"))).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(place(kind, first))).isEqualTo(before);
        assertThat(incoming()).isEmpty();
    }

    /// Each brings a file of its own with the same bytes; nobody holds a lock, as in one process with two stores.
    @ParameterizedTest
    @EnumSource
    void keepsTheSameBytesFromManyAtTheSameTime(Kind kind) throws Exception {
        var bytes = EvidenceFixture.wav(9_000_000, 2);
        var barrier = new CyclicBarrier(6);
        var done = new ArrayList<Future<String>>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var each = 0; each < 6; each++) {
                done.add(threads.submit(() -> {
                    var store = store(kind);
                    barrier.await();
                    return kept(store, bytes);
                }));
            }
        }

        for (var one : done) {
            assertThat(read(store(kind), one.get())).isEqualTo(bytes);
        }
        assertThat(incoming()).isEmpty();
        assertThat(standing(store(kind))).hasSize(1);
    }

    /// Dead between the two steps, the file lies where it lay, and another process does both again.
    @ParameterizedTest
    @EnumSource
    void losesNothingBetweenBringingAndKeeping(Kind kind) throws IOException {
        var file = incoming(text("一份合同"));
        var hash = Hashes.of(file);
        var forgotten = store(kind).bring(file, hash);
        assertThat(forgotten).isNotNull();
        assertThat(file).hasBinaryContent(text("一份合同"));

        store(kind).bring(file, hash).keep();

        assertThat(read(store(kind), hash)).isEqualTo(text("一份合同"));
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void refusesToGiveOutAFileWithAByteChanged(Kind kind) throws IOException {
        var store = store(kind);
        var hash = kept(store, text("一份合同"));
        var bytes = Files.readAllBytes(place(kind, hash));
        bytes[3] ^= 1;
        Files.write(place(kind, hash), bytes);

        assertThatThrownBy(() -> read(store, hash))
                .isInstanceOf(EvidenceStore.Damaged.class)
                .hasMessageContaining(hash);
    }

    @ParameterizedTest
    @EnumSource
    void refusesToGiveOutAFileCutShortOrGone(Kind kind) throws IOException {
        var store = store(kind);
        var hash = kept(store, text("一份合同"));
        Files.write(place(kind, hash), Arrays.copyOf(text("一份合同"), 5));
        assertThatThrownBy(() -> read(store, hash)).isInstanceOf(EvidenceStore.Damaged.class);

        Files.delete(place(kind, hash));
        assertThatThrownBy(() -> read(store, hash)).isInstanceOf(EvidenceStore.Damaged.class);
        assertThat(store.holds(hash)).isFalse();
    }

    /// Good bytes that come again set a damaged file right, and what was damaged is set aside and not overwritten.
    @ParameterizedTest
    @EnumSource
    void setsADamagedFileAsideWhenTheGoodOneComesAgain(Kind kind) throws IOException {
        var store = store(kind);
        var hash = kept(store, text("一份合同"));
        Files.write(place(kind, hash), text("坏的"));

        kept(store, text("一份合同"));

        assertThat(read(store, hash)).isEqualTo(text("一份合同"));
        assertThat(everything(kind))
                .filteredOn(file -> Hashes.name(file).startsWith(hash))
                .hasSize(2)
                .anySatisfy(file -> assertThat(file).hasBinaryContent(text("坏的")));
        assertThat(standing(store)).containsExactly(hash);
    }

    @ParameterizedTest
    @EnumSource
    void takesNothingButAHashForAPlace(Kind kind) {
        for (var name : List.of("../../etc/passwd", "", "ABCDEF", "a/b")) {
            assertThatThrownBy(() -> store(kind).open(name)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store(kind).remove(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void listsWhatHasStoodForLongAndNothingElse(Kind kind) throws IOException {
        var store = store(kind);
        var old = kept(store, text("早先的"));
        var young = kept(store, text("刚来的"));
        aged(kind, old);
        var stray = place(kind, old).resolveSibling(old.substring(0, 10));
        Files.copy(place(kind, old), stray, StandardCopyOption.COPY_ATTRIBUTES);

        assertThat(standing(store)).containsExactlyInAnyOrder(old, young);
        assertThat(standing(store, Instant.now().minus(Duration.ofDays(1)))).containsExactly(old);
    }

    @ParameterizedTest
    @EnumSource
    void removesAFileAndNoOther(Kind kind) throws IOException {
        var store = store(kind);
        var one = kept(store, text("甲"));
        var other = kept(store, text("乙"));

        store.remove(one);
        store.remove(one);

        assertThat(standing(store)).containsExactly(other);
        assertThat(read(store, other)).isEqualTo(text("乙"));
    }

    private EvidenceStore store(Kind kind) {
        if (kind == Kind.FOLDER) {
            return new FolderStore(folder.resolve("pieces"));
        }
        server.bucket(bucket);
        var store = EvidenceStoreConfig.bucket(
                BucketSettings.of(server.endpoint().toString(), bucket, ObjectStore.ACCESS_KEY, ObjectStore.SECRET_KEY),
                IncomingFolder.of(folder));
        synchronized (opened) {
            opened.add(store);
        }
        return store;
    }

    private Path place(Kind kind, String hash) {
        return kind == Kind.FOLDER
                ? folder.resolve("pieces")
                        .resolve(hash.substring(0, 2))
                        .resolve(hash.substring(2, 4))
                        .resolve(hash)
                : server.bucket(bucket).resolve("pieces").resolve(hash);
    }

    private void aged(Kind kind, String hash) throws IOException {
        Files.setLastModifiedTime(place(kind, hash), FileTime.from(Instant.now().minus(Duration.ofDays(3))));
    }

    private Path incoming(byte[] bytes) throws IOException {
        var place = Files.createDirectories(folder.resolve("incoming"));
        return Files.write(place.resolve(UUID.randomUUID().toString()), bytes);
    }

    private List<Path> incoming() {
        return files(folder.resolve("incoming"));
    }

    private List<Path> everything(Kind kind) {
        return files(kind == Kind.FOLDER ? folder.resolve("pieces") : server.bucket(bucket));
    }

    private static List<Path> files(Path below) {
        try (var files = Files.walk(below)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> standing(EvidenceStore store) {
        return standing(store, LATER);
    }

    private static List<String> standing(EvidenceStore store, Instant instant) {
        return IntStream.range(0, EvidenceStore.SHELVES)
                .boxed()
                .flatMap(shelf -> shelf(store, shelf, instant))
                .toList();
    }

    private static Stream<String> shelf(EvidenceStore store, int shelf, Instant instant) {
        try {
            return store.before(shelf, instant).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String kept(EvidenceStore store, byte[] bytes) throws IOException {
        var file = incoming(bytes);
        var hash = Hashes.of(file);
        store.bring(file, hash).keep();
        return hash;
    }

    private static byte[] read(EvidenceStore store, String hash) throws IOException {
        try (var bytes = store.open(hash)) {
            return bytes.readAllBytes();
        }
    }
}

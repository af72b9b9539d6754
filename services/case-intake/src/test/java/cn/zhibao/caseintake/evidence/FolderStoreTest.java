package cn.zhibao.caseintake.evidence;

import static cn.zhibao.caseintake.evidence.EvidenceFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderStoreTest {

    private static final Instant LATER = Instant.parse("2999-01-01T00:00:00Z");

    @TempDir
    Path folder = Path.of("");

    @Test
    void keepsAFileUnderItsHashAndGivesItBack() throws IOException {
        var hash = kept("一份合同");

        assertThat(read(hash)).isEqualTo(text("一份合同"));
        assertThat(store().holds(hash)).isTrue();
        assertThat(place(hash)).isRegularFile();
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void keepsOneFileForTheSameBytes() throws IOException {
        var first = kept("同样的内容");
        var before = Files.getLastModifiedTime(place(first));

        assertThat(kept("同样的内容")).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(place(first))).isEqualTo(before);
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void refusesToGiveOutAFileWithAByteChanged() throws IOException {
        var hash = kept("一份合同");
        var bytes = Files.readAllBytes(place(hash));
        bytes[3] ^= 1;
        Files.write(place(hash), bytes);

        assertThatThrownBy(() -> read(hash))
                .isInstanceOf(EvidenceStore.Damaged.class)
                .hasMessageContaining(hash);
    }

    @Test
    void refusesToGiveOutAFileCutShortOrGone() throws IOException {
        var hash = kept("一份合同");
        Files.write(place(hash), Arrays.copyOf(text("一份合同"), 5));
        assertThatThrownBy(() -> read(hash)).isInstanceOf(EvidenceStore.Damaged.class);

        Files.delete(place(hash));
        assertThatThrownBy(() -> read(hash)).isInstanceOf(EvidenceStore.Damaged.class);
    }

    /// Good bytes that come again set a damaged file right, and what was damaged is set aside and not overwritten.
    @Test
    void setsADamagedFileAsideWhenTheGoodOneComesAgain() throws IOException {
        var hash = kept("一份合同");
        Files.write(place(hash), text("坏的"));

        kept("一份合同");

        assertThat(read(hash)).isEqualTo(text("一份合同"));
        try (var files = Files.list(place(hash).resolveSibling(""))) {
            assertThat(files.map(Hashes::name)).hasSize(2).anyMatch(name -> name.startsWith(hash + ".damaged-"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "", "ABCDEF", "a/b"})
    void takesNothingButAHashForAPlace(String name) {
        assertThatThrownBy(() -> store().open(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void listsWhatHasStoodForLongAndNothingElse() throws IOException {
        var hash = kept("一份合同");
        Files.write(place(hash).resolveSibling("something-else"), text("x"));

        assertThat(IntStream.range(0, EvidenceStore.SHELVES).boxed().flatMap(shelf -> standing(shelf).stream()))
                .containsExactly(hash);
        assertThat(store().before(Integer.parseInt(hash.substring(0, 2), 16), Instant.EPOCH))
                .isEmpty();
    }

    /// A process that died in the middle of a part left more in the file than it acknowledged.
    @Test
    void joinsAPartWhereTheLastAcknowledgedOneEnded() throws IOException {
        var incoming = new IncomingFolder(folder.resolve("incoming"));
        var upload = UUID.randomUUID();
        incoming.join(upload, 0, incoming.receive(upload, new java.io.ByteArrayInputStream(text("甲乙")), 100));
        Files.write(incoming.file(upload), text("甲乙torn"));

        incoming.join(
                upload, text("甲乙").length, incoming.receive(upload, new java.io.ByteArrayInputStream(text("丙")), 100));

        assertThat(Files.readAllBytes(incoming.file(upload))).isEqualTo(text("甲乙丙"));
    }

    @Test
    void readsNoMoreOfAPartThanItMayHave() throws IOException {
        var incoming = new IncomingFolder(folder.resolve("incoming"));

        var part = incoming.receive(UUID.randomUUID(), new java.io.ByteArrayInputStream(new byte[1_000_000]), 70_000);

        assertThat(Files.size(part)).isEqualTo(70_001);
    }

    private FolderStore store() {
        return new FolderStore(folder.resolve("pieces"));
    }

    private java.util.List<String> standing(int shelf) {
        try {
            return store().before(shelf, LATER);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private String kept(String words) throws IOException {
        var file = Files.write(folder.resolve("new"), text(words));
        var hash = Hashes.of(file);
        store().keep(file, hash);
        return hash;
    }

    private byte[] read(String hash) throws IOException {
        try (var bytes = store().open(hash)) {
            return bytes.readAllBytes();
        }
    }

    private Path place(String hash) {
        return folder.resolve("pieces")
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }
}

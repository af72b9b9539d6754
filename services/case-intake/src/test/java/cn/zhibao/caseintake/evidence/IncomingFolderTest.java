package cn.zhibao.caseintake.evidence;

import static cn.zhibao.caseintake.evidence.EvidenceFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncomingFolderTest {

    @TempDir
    Path folder = Path.of("");

    /// A process that died in the middle of a part left more in the file than it acknowledged.
    @Test
    void joinsAPartWhereTheLastAcknowledgedOneEnded() throws IOException {
        var incoming = new IncomingFolder(folder.resolve("incoming"));
        var upload = UUID.randomUUID();
        incoming.join(upload, 0, incoming.receive(upload, new ByteArrayInputStream(text("甲乙")), 100));
        Files.write(incoming.file(upload), text("甲乙torn"));

        incoming.join(upload, text("甲乙").length, incoming.receive(upload, new ByteArrayInputStream(text("丙")), 100));

        assertThat(Files.readAllBytes(incoming.file(upload))).isEqualTo(text("甲乙丙"));
    }

    @Test
    void readsNoMoreOfAPartThanItMayHave() throws IOException {
        var incoming = new IncomingFolder(folder.resolve("incoming"));

        var part = incoming.receive(UUID.randomUUID(), new ByteArrayInputStream(new byte[1_000_000]), 70_000);

        assertThat(Files.size(part)).isEqualTo(70_001);
    }

    /// What passes through leaves nothing behind, not even when the process dies.
    @Test
    void letsBytesPassThroughWithoutAName() throws IOException {
        var incoming = new IncomingFolder(folder.resolve("incoming"));

        try (var passing = incoming.passing()) {
            passing.write(ByteBuffer.wrap(text("在途")));
            assertThat(passing.size()).isEqualTo(text("在途").length);
        }

        try (var files = Files.list(folder.resolve("incoming"))) {
            assertThat(files).isEmpty();
        }
    }
}

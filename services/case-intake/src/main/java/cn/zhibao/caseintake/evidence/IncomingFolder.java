package cn.zhibao.caseintake.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Files on their way in. A part is first received beside its file and joined to it when it is there whole, so that
/// nobody's slow line keeps a row locked.
final class IncomingFolder {

    private static final int AT_ONCE = 64 * 1024;
    private static final String PART = ".part-";

    /// What is left free for everybody else on the disk.
    private static final long RESERVE = 256L * 1024 * 1024;

    private final Path root;

    IncomingFolder(Path root) {
        this.root = root;
    }

    /// Where files come in below the folder of an installation.
    static IncomingFolder of(Path folder) {
        return new IncomingFolder(folder.resolve("incoming"));
    }

    Path file(UUID upload) {
        return root.resolve(upload.toString());
    }

    boolean holds(UUID upload) {
        return Files.exists(file(upload));
    }

    /// How much of a file is there; nothing where it is not.
    long length(UUID upload) throws IOException {
        try {
            return Files.size(file(upload));
        } catch (NoSuchFileException none) {
            return 0;
        }
    }

    /// Receives a part, reading at most one byte more than it may have.
    Path receive(UUID upload, InputStream body, long most) throws IOException {
        Files.createDirectories(root);
        var part = root.resolve(upload + PART + UUID.randomUUID());
        var received = false;
        try (var out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
            var buffer = new byte[AT_ONCE];
            var left = most + 1;
            for (var length = read(body, buffer, left); length > 0; length = read(body, buffer, left)) {
                out.write(buffer, 0, length);
                left -= length;
            }
            received = true;
        } finally {
            if (!received) {
                Files.deleteIfExists(part);
            }
        }
        return part;
    }

    private static int read(InputStream body, byte[] buffer, long left) throws IOException {
        return left == 0 ? -1 : body.read(buffer, 0, (int) Math.min(buffer.length, left));
    }

    /// Joins a part to its file at the place given; what lay beyond was never acknowledged. Through to the disk.
    void join(UUID upload, long at, Path part) throws IOException {
        try (var from = FileChannel.open(part, StandardOpenOption.READ);
                var to = FileChannel.open(file(upload), StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
            to.truncate(at);
            var length = from.size();
            for (var done = 0L; done < length; ) {
                done += to.transferFrom(from, at + done, length - done);
            }
            to.force(true);
        }
    }

    /// Room for so many bytes more.
    boolean hasRoomFor(long bytes) throws IOException {
        Files.createDirectories(root);
        return Files.getFileStore(root).getUsableSpace() - RESERVE > bytes;
    }

    /// A nameless place for bytes on their way out, which is gone when it is closed, and with the process.
    FileChannel passing() throws IOException {
        Files.createDirectories(root);
        return FileChannel.open(
                root.resolve(UUID.randomUUID() + PART + "out"),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    void drop(UUID upload) throws IOException {
        Files.deleteIfExists(file(upload));
    }

    /// The files and parts that nobody has touched since before an instant.
    List<Path> before(Instant instant) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var files = Files.list(root)) {
            return files.filter(file -> Hashes.modified(file).isBefore(instant)).toList();
        }
    }
}

package cn.zhibao.caseintake.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/// The store as a folder: `ab/cd/abcd…`, moved into place in one step and written through to the disk.
final class FolderStore implements EvidenceStore {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path root;

    FolderStore(Path root) {
        this.root = root;
    }

    /// A move within one disk takes no time; all of it is done under the lock.
    @Override
    public Brought bring(Path file, String sha256) {
        return () -> keep(file, sha256);
    }

    private void keep(Path file, String sha256) throws IOException {
        var place = place(sha256);
        var folder = folder(place);
        if (Files.exists(place)) {
            if (Hashes.of(place).equals(sha256)) {
                Files.delete(file);
                return;
            }
            Files.move(place, place.resolveSibling(sha256 + ".damaged-" + UUID.randomUUID()));
        }
        Files.createDirectories(folder);
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        writeThrough(folder);
    }

    @Override
    public boolean holds(String sha256) {
        return Files.isRegularFile(place(sha256));
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        if (!holds(sha256)) {
            throw new Damaged(sha256, "is not there");
        }
        if (!Hashes.of(place(sha256)).equals(sha256)) {
            throw new Damaged(sha256, "has other bytes");
        }
        return Files.newInputStream(place(sha256));
    }

    @Override
    public List<String> before(int shelf, Instant instant) throws IOException {
        var folder = root.resolve("%02x".formatted(shelf));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder, 2)) {
            return files.filter(file -> HASH.matcher(Hashes.name(file)).matches())
                    .filter(file -> Hashes.modified(file).isBefore(instant))
                    .map(Hashes::name)
                    .toList();
        }
    }

    @Override
    public void remove(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    /// Only a hash names a place, whatever a file was called by whoever sent it.
    private Path place(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("no hash: " + sha256);
        }
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private Path folder(Path place) {
        return java.util.Objects.requireNonNull(place.getParent());
    }

    /// The new name and the folders above it, so that a power cut leaves none of them out.
    private void writeThrough(Path folder) throws IOException {
        for (var each = folder; each != null && each.startsWith(root); each = each.getParent()) {
            try (var channel = FileChannel.open(each, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}

package cn.zhibao.local.parts;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/// Programs unpacked once for all checkouts. A folder appears under its final name only when it is complete,
/// and two runners that want the same one wait for each other.
final class Cache {

    /// Fills a new folder.
    @FunctionalInterface
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    private final Path folder;

    Cache(Path folder) {
        this.folder = folder;
    }

    Path get(String name, Filling filling) {
        Path wanted = folder.resolve(name);
        if (Files.isDirectory(wanted)) {
            return wanted;
        }
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (!Files.isDirectory(wanted) && lock.isValid()) {
                    Path part = folder.resolve(name + ".part");
                    delete(part);
                    Files.createDirectories(part);
                    filling.fill(part);
                    Files.move(part, wanted, StandardCopyOption.ATOMIC_MOVE);
                }
            }
            return wanted;
        } catch (IOException refused) {
            throw new PartFailure("cannot prepare " + wanted + ": " + refused.getMessage(), refused);
        }
    }

    /// The PostgreSQL programs: a compressed tar inside a jar.
    static void unpackPostgres(Path jar, Path target) throws IOException {
        try (ZipFile archive = ZipFile.builder().setPath(jar).get()) {
            for (ZipArchiveEntry entry : java.util.Collections.list(archive.getEntries())) {
                if (entry.getName().endsWith(".txz")) {
                    untar(archive.getInputStream(entry), target);
                }
            }
        }
    }

    private static void untar(InputStream compressed, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(compressed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = inside(target, entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(parent(path));
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(parent(path));
                    Files.copy(tar, path);
                    mode(path, entry.getMode());
                }
            }
        }
    }

    /// A zip whose one top folder is left away.
    static void unzip(Path zip, Path target) throws IOException {
        try (ZipFile archive = ZipFile.builder().setPath(zip).get()) {
            for (ZipArchiveEntry entry : java.util.Collections.list(archive.getEntries())) {
                String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                if (!entry.isDirectory()) {
                    Path path = inside(target, name);
                    Files.createDirectories(parent(path));
                    try (InputStream stream = archive.getInputStream(entry)) {
                        Files.copy(stream, path);
                    }
                    mode(path, entry.getUnixMode());
                }
            }
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static Path inside(Path target, String name) throws IOException {
        Path path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("the archive names a file outside its folder: " + name);
        }
        return path;
    }

    private static Path parent(Path path) {
        return java.util.Objects.requireNonNull(path.getParent());
    }

    private static void mode(Path path, int mode) throws IOException {
        if ((mode & 0111) != 0) {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(path));
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(path, permissions);
        }
    }
}

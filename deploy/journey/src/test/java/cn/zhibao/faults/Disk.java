package cn.zhibao.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A small disk of its own (in memory) under a folder of a stopped process; only root can mount one.
final class Disk implements AutoCloseable {

    private final Path folder;
    private final Path aside;
    private final String owner;

    private Disk(Path folder, Path aside, String owner) {
        this.folder = folder;
        this.aside = aside;
        this.owner = owner;
    }

    /// Whether this user of this machine may mount a disk.
    static boolean mayBeMade() {
        try {
            var folder = Files.createTempDirectory("zhibao-disk");
            var may = run(List.of("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.toString())) == 0;
            if (may) {
                run(List.of("umount", folder.toString()));
            }
            Files.delete(folder);
            return may;
        } catch (IOException refused) {
            return false;
        }
    }

    /// Moves what the folder holds to a disk that has this much room left.
    static Disk under(Path folder, int megabytesLeft) {
        try {
            var owner = Files.getOwner(folder).getName();
            var aside = folder.resolveSibling(folder.getFileName() + ".aside");
            Files.move(folder, aside);
            Files.createDirectory(folder);
            var size = megabytes(aside) + megabytesLeft;
            must(List.of("mount", "-t", "tmpfs", "-o", "size=" + size + "m,mode=700", "tmpfs", folder.toString()));
            must(List.of("cp", "-a", "--sparse=always", aside + "/.", folder.toString()));
            must(List.of("chown", owner, folder.toString()));
            return new Disk(folder, aside, owner);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /// Takes all room that is left.
    void fill() {
        run(List.of("dd", "if=/dev/zero", "of=" + folder.resolve("filler"), "bs=64k"));
    }

    /// Gives room again.
    void grow(int megabytes) {
        must(List.of("mount", "-o", "remount,size=" + megabytes + "m", folder.toString()));
    }

    void empty() {
        try {
            Files.deleteIfExists(folder.resolve("filler"));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /// Moves everything back to the large disk; the process is stopped.
    @Override
    public void close() {
        try {
            must(List.of("rm", "-rf", aside.toString()));
            Files.createDirectory(aside);
            must(List.of("cp", "-a", "--sparse=always", folder + "/.", aside.toString()));
            must(List.of("umount", folder.toString()));
            Files.delete(folder);
            Files.move(aside, folder);
            must(List.of("chown", owner, folder.toString()));
            must(List.of("chmod", "700", folder.toString()));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static long megabytes(Path folder) {
        try {
            var process = new ProcessBuilder("du", "-sm", folder.toString()).start();
            var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Long.parseLong(words.split("\\s")[0]);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void must(List<String> command) {
        if (run(command) != 0) {
            throw new AssertionError("refused: " + String.join(" ", command));
        }
    }

    private static int run(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException absent) {
            return -1;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ended);
        }
    }
}

package cn.zhibao.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What this machine offers: who we are on it, which unprivileged user PostgreSQL may run as, where a cache may lie.
public record Host(boolean root, Optional<String> cacheSetting, Path home) {

    private static final List<String> UNPRIVILEGED = List.of("postgres", "nobody", "daemon");

    public static Host current() {
        return new Host(
                "root".equals(System.getProperty("user.name")),
                Optional.ofNullable(System.getenv("ZHIBAO_CACHE")),
                Path.of(System.getProperty("user.home")));
    }

    /// Unpacked programs, shared by all checkouts. Root's home is closed to the user PostgreSQL runs as, so root keeps
    /// them elsewhere.
    public Path cache() {
        Path usual = root ? Path.of("/var/cache/zhibao/parts") : home.resolve(".cache/zhibao/parts");
        return cacheSetting.map(Path::of).orElse(usual);
    }

    /// The folder itself, or a stand-in under /var/lib when root's unprivileged user could not walk to it.
    public Path reachable(Path folder) {
        if (!root || openToAll(folder)) {
            return folder;
        }
        return Path.of(
                "/var/lib/zhibao",
                Integer.toHexString(folder.toString().hashCode()),
                folder.getFileName().toString());
    }

    private static boolean openToAll(Path folder) {
        return Stream.iterate(folder.toAbsolutePath().normalize(), step -> step != null, Path::getParent)
                .skip(1)
                .filter(Files::exists)
                .allMatch(step -> permissions(step).contains(PosixFilePermission.OTHERS_EXECUTE));
    }

    private static java.util.Set<PosixFilePermission> permissions(Path path) {
        try {
            return Files.getPosixFilePermissions(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The command as the unprivileged user when we are root (PostgreSQL refuses to run as root), else unchanged.
    public List<String> unprivileged(List<String> command) {
        if (!root) {
            return command;
        }
        String user = unprivilegedUser();
        if (onPath("setpriv")) {
            return joined(
                    List.of("setpriv", "--reuid=" + user, "--regid=" + userId("-g", user), "--clear-groups"), command);
        }
        if (onPath("runuser")) {
            return joined(List.of("runuser", "-u", user, "--"), command);
        }
        throw new PartFailure(
                "PostgreSQL cannot run as root, and neither setpriv nor runuser (package util-linux) is here.");
    }

    /// Lets root's unprivileged user walk through a folder that was made for its owner only.
    public void openForAll(Path folder) {
        if (root) {
            Shell.run(List.of("chmod", "a+rx", folder.toString()));
        }
    }

    public void giveToUnprivileged(Path folder) {
        if (!root) {
            return;
        }
        String user = unprivilegedUser();
        Shell.run(List.of("chown", "-R", user + ":" + userId("-g", user), folder.toString()));
    }

    /// Removes a file or folder with everything in it.
    public static void wipe(Path path) {
        Cache.delete(path);
    }

    public boolean onPath(String program) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH"))
                        .orElse("/usr/bin:/bin")
                        .split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String unprivilegedUser() {
        return UNPRIVILEGED.stream()
                .filter(user -> Shell.succeeds(List.of("id", "-u", user)))
                .findFirst()
                .orElseThrow(() -> new PartFailure("PostgreSQL cannot run as root: create a user named postgres."));
    }

    private static String userId(String which, String user) {
        return Shell.run(List.of("id", which, user)).strip();
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}

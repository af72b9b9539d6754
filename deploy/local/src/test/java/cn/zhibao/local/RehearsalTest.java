package cn.zhibao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

    @TempDir
    private Path root = Path.of("");

    private Rehearsal rehearsal = new Rehearsal("unset", Path.of("x/y"), Path.of("z"));
    private Path jar = Path.of("unset");

    @BeforeEach
    void build() throws IOException {
        assumeThat(Rehearsal.isPossible()).isTrue();
        for (var folder : List.of("quarkus", "app", "lib/boot", "lib/main")) {
            Files.createDirectories(root.resolve("quarkus-app").resolve(folder));
        }
        for (var name :
                List.of("quarkus/transformed-bytecode.jar", "quarkus/generated-bytecode.jar", "lib/main/library.jar")) {
            Files.writeString(root.resolve("quarkus-app").resolve(name), name);
        }
        jar = Files.writeString(root.resolve("quarkus-app/app/mediation.jar"), "first build");
        rehearsal = new Rehearsal("mediation", root.resolve("quarkus-app/quarkus-run.jar"), root.resolve("rehearsed"));
    }

    @Test
    void isGoodForTheBuildItWasMadeWithAndNoOther() throws IOException {
        rehearse();
        assertThat(rehearsal.isDone()).isTrue();

        Files.setLastModifiedTime(jar, FileTime.fromMillis(1));

        assertThat(rehearsal.isDone()).isFalse();
    }

    @Test
    void isNotDoneWhenTheServiceWroteNothing() {
        rehearsal.keep();

        assertThat(rehearsal.isDone()).isFalse();
    }

    @Test
    void leavesOneRehearsalOfEachService() throws IOException {
        rehearse();
        var other = Files.writeString(root.resolve("rehearsed/statistics-25-x.aot"), "another service's");
        Files.writeString(jar, "second build, longer");

        rehearse();

        assertThat(rehearsal.isDone()).isTrue();
        try (var kept = Files.list(root.resolve("rehearsed"))) {
            assertThat(kept).hasSize(2).contains(other);
        }
    }

    @Test
    void putsWhatTheBuildChangedBeforeTheOriginals() {
        var path = rehearsal.performance().get(4);

        assertThat(path.indexOf("transformed-bytecode"))
                .isLessThan(path.indexOf("generated-bytecode"))
                .isLessThan(path.indexOf("mediation.jar"));
        assertThat(path.indexOf("mediation.jar")).isLessThan(path.indexOf("library.jar"));
    }

    private void rehearse() throws IOException {
        var output = rehearsal.recording().get(2);
        Files.writeString(Path.of(output.substring(output.indexOf('=') + 1)), "classes");
        rehearsal.keep();
    }
}

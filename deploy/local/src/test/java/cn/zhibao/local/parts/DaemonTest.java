package cn.zhibao.local.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real processes, small ones.
class DaemonTest {

    @TempDir
    private Path state = Path.of("");

    private Site site = new Site(Path.of("/tmp"), Path.of("/tmp"), new Ports(0));
    private Daemon daemon = new Daemon(site, "unset");

    @BeforeEach
    void name() {
        site = new Site(state, state, new Ports(0));
        daemon = new Daemon(site, "sleeper");
    }

    @AfterEach
    void end() {
        daemon.kill();
    }

    @Test
    void isFoundAgainByItsPidFile() {
        launch("sleep 60");

        assertThat(new Daemon(site, "sleeper").alive()).isTrue();
    }

    @Test
    void isNotTakenForTheNextOwnerOfItsNumber() throws IOException {
        launch("sleep 60");
        long pid = daemon.process().orElseThrow().pid();

        Files.writeString(site.pidFile("impostor"), pid + " 12345");

        assertThat(new Daemon(site, "impostor").alive()).isFalse();
    }

    @Test
    void stopsInOrder() {
        launch("trap 'echo bye; exit 0' TERM; echo ready; while :; do sleep 0.1; done");
        daemon.await(() -> daemon.tail().contains("ready"), Duration.ofSeconds(10));

        daemon.stop("TERM", Duration.ofSeconds(10));

        assertThat(daemon.alive()).isFalse();
        assertThat(daemon.tail()).contains("bye");
    }

    @Test
    void isEndedByForceWhenItWillNotListen() {
        launch("trap '' TERM; echo ready; while :; do sleep 0.1; done");
        daemon.await(() -> daemon.tail().contains("ready"), Duration.ofSeconds(10));

        daemon.stop("TERM", Duration.ofMillis(300));

        assertThat(daemon.alive()).isFalse();
    }

    @Test
    void saysWhyItDidNotStart() {
        launch("echo no room on this disk; exit 1");

        assertThatThrownBy(() -> daemon.await(() -> false, Duration.ofSeconds(20)))
                .isInstanceOf(PartFailure.class)
                .hasMessageContaining("ended while starting")
                .hasMessageContaining("no room on this disk");
    }

    @Test
    void givesUpOnOneThatNeverAnswers() {
        launch("sleep 60");

        assertThatThrownBy(() -> daemon.await(() -> false, Duration.ofMillis(300)))
                .hasMessageContaining("did not answer within");
    }

    private void launch(String script) {
        daemon.launch(List.of("sh", "-c", script), Map.of(), Path.of("/"));
    }
}

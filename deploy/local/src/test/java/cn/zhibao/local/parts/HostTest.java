package cn.zhibao.local.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HostTest {

    private static final Path HOME = Path.of("/home/wang");

    @Test
    void keepsTheCacheInTheHomeOfAnOrdinaryUser() {
        Host host = new Host(false, Optional.empty(), HOME);

        assertThat(host.cache()).isEqualTo(Path.of("/home/wang/.cache/zhibao/parts"));
    }

    @Test
    void keepsRootsCacheWhereAnotherUserCanReadIt() {
        Host host = new Host(true, Optional.empty(), Path.of("/root"));

        assertThat(host.cache()).isEqualTo(Path.of("/var/cache/zhibao/parts"));
    }

    @Test
    void takesTheCacheItIsTold() {
        Host host = new Host(true, Optional.of("/srv/parts"), HOME);

        assertThat(host.cache()).isEqualTo(Path.of("/srv/parts"));
    }

    @Test
    void changesNoUserForAnOrdinaryUser() {
        Host host = new Host(false, Optional.empty(), HOME);

        assertThat(host.unprivileged(List.of("postgres", "-D", "x"))).containsExactly("postgres", "-D", "x");
    }
}

package cn.zhibao.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where one copy of the system lives: its data, the programs it shares with other copies, its ports.
public record Site(Path state, Path cache, Ports ports) {

    public Site {
        state = state.toAbsolutePath().normalize();
        cache = cache.toAbsolutePath().normalize();
    }

    public static Site at(Path state, Ports ports) {
        return new Site(state, Host.current().cache(), ports);
    }

    public Path folder(String name) {
        try {
            return Files.createDirectories(state.resolve(name));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    public Path log(String name) {
        return folder("logs").resolve(name + ".log");
    }

    public Path pidFile(String name) {
        return folder("run").resolve(name + ".pid");
    }

    public String issuer() {
        return "http://localhost:" + ports.keycloak() + "/realms/zhibao";
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + ports.kafka();
    }
}

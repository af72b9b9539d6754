package cn.zhibao.journey;

import cn.zhibao.local.LocalSystem;
import java.nio.file.Path;
import java.util.Optional;

/// The running product, started once for all journeys of a build and stopped when they are over.
final class Product {

    private static final int OFFSET = 20_500;
    private static Optional<LocalSystem> running = Optional.empty();

    private Product() {}

    static synchronized LocalSystem running() {
        if (running.isEmpty()) {
            var root = Path.of(System.getProperty("zhibao.root", "../.."))
                    .toAbsolutePath()
                    .normalize();
            var state = root.resolve("deploy/journey/target/state");
            var system = LocalSystem.apart(root, state, OFFSET, line -> System.out.println("journey: " + line));
            Runtime.getRuntime().addShutdownHook(new Thread(system::stop));
            system.start();
            running = Optional.of(system);
        }
        return running.get();
    }
}

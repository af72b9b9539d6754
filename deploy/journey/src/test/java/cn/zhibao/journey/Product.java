package cn.zhibao.journey;

import cn.zhibao.local.LocalSystem;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The running product, started once for all journeys of a build and stopped in order when the last one is over.
final class Product implements BeforeAllCallback {

    private static final int OFFSET = 20_500;
    private static Optional<LocalSystem> running = Optional.empty();

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).getOrComputeIfAbsent("product", key ->
                (AutoCloseable) Product::stop);
        running();
    }

    static synchronized LocalSystem running() {
        if (running.isEmpty()) {
            var root = Path.of(System.getProperty("zhibao.root", "../.."))
                    .toAbsolutePath()
                    .normalize();
            var state = root.resolve("deploy/journey/target/state");
            var system = LocalSystem.apart(root, state, OFFSET, line -> System.out.println("journey: " + line));
            running = Optional.of(system);
            system.wipe();
            system.start();
        }
        return running.get();
    }

    private static synchronized void stop() {
        running.ifPresent(LocalSystem::stop);
        running = Optional.empty();
    }
}

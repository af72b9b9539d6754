package cn.zhibao.journey;

import cn.zhibao.local.LocalSystem;
import cn.zhibao.local.parts.Ports;
import cn.zhibao.local.parts.Site;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The running product, started once for all journeys of a build and stopped in order when the last one is over.
final class Product implements BeforeAllCallback {

    /// Two copies can stand side by side: `-Dzhibao.journey.offset=21500` moves this one.
    private static final int OFFSET = Integer.getInteger("zhibao.journey.offset", Ports.RESERVED_FROM);

    private static final Path ROOT =
            Path.of(System.getProperty("zhibao.root", "../..")).toAbsolutePath().normalize();
    private static final Path STATE = ROOT.resolve("deploy/journey/target/state");
    private static Optional<LocalSystem> running = Optional.empty();

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).getOrComputeIfAbsent("product", key ->
                (AutoCloseable) Product::stop);
        running();
    }

    static synchronized LocalSystem running() {
        if (running.isEmpty()) {
            var system = LocalSystem.apart(ROOT, STATE, OFFSET, line -> System.out.println("journey: " + line));
            running = Optional.of(system);
            system.wipe();
            system.start();
        }
        return running.get();
    }

    /// The checkout the product was built from.
    static Path root() {
        return ROOT;
    }

    /// Where its data, logs and secrets lie.
    static Site site() {
        return Site.at(STATE, new Ports(OFFSET));
    }

    private static synchronized void stop() {
        running.ifPresent(LocalSystem::stop);
        running = Optional.empty();
    }
}

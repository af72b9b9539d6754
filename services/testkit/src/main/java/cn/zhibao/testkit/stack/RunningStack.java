package cn.zhibao.testkit.stack;

import cn.zhibao.local.parts.PartStack;
import cn.zhibao.local.parts.StackAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/// The one stack of this test run: the one the build started, the one an earlier class started, or a new one.
final class RunningStack {

    /// Set by the test command: a file that describes a stack for the whole build.
    private static final String GIVEN = "ZHIBAO_TEST_STACK";

    /// Set by the first class of a test run; a system property, because it is seen across class loaders.
    private static final String FOUND = "zhibao.test.stack";

    private RunningStack() {}

    static StackAddress address() {
        return known().map(StackAddress::read)
                .orElseThrow(() -> new IllegalStateException("no test stack runs; annotate the class with TestStack"));
    }

    static synchronized StackAddress find(boolean keycloak) {
        Path file = known().orElseGet(() -> begin(keycloak));
        StackAddress address = StackAddress.read(file);
        if (keycloak && address.issuer().isEmpty()) {
            address = address.withIssuer(addKeycloak(file, address));
            address.write(file);
        }
        return address;
    }

    private static Optional<Path> known() {
        return Optional.ofNullable(System.getenv(GIVEN))
                .or(() -> Optional.ofNullable(System.getProperty(FOUND)))
                .map(Path::of);
    }

    private static Path begin(boolean keycloak) {
        Path file = engineAnswers() ? containers() : processes(keycloak);
        System.setProperty(FOUND, file.toString());
        return file;
    }

    /// Asks only where an engine can be: the question itself fills the log with failed attempts.
    private static boolean engineAnswers() {
        boolean likely = System.getenv("DOCKER_HOST") != null
                || Stream.of("/var/run/docker.sock", "/run/podman/podman.sock")
                        .map(Path::of)
                        .anyMatch(Files::exists)
                || Files.exists(Path.of(System.getProperty("user.home"), ".testcontainers.properties"));
        return likely && DockerClientFactory.instance().isDockerAvailable();
    }

    private static Path containers() {
        Path file = temporary();
        new ContainerStack().start().write(file);
        return file;
    }

    private static Path processes(boolean keycloak) {
        PartStack stack = PartStack.throwaway(RunningStack::say);
        stack.startData(keycloak);
        Path file = stack.site().state().resolve("stack.properties");
        stack.address().write(file);
        System.setProperty(
                FOUND + ".offset", Integer.toString(stack.site().ports().offset()));
        return file;
    }

    private static String addKeycloak(Path file, StackAddress address) {
        Optional<String> offset = Optional.ofNullable(System.getProperty(FOUND + ".offset"));
        if (offset.isEmpty()) {
            return ContainerStack.keycloak(address);
        }
        PartStack stack = PartStack.at(
                java.util.Objects.requireNonNull(file.getParent()), Integer.parseInt(offset.get()), RunningStack::say);
        stack.startKeycloak();
        return stack.site().issuer();
    }

    private static Path temporary() {
        try {
            Path file = Files.createTempFile("zhibao-stack-", ".properties");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /// A build's log is for failures; a person who waits a minute for the first Keycloak wants to know why.
    private static void say(String line) {
        System.err.println("[test stack] " + line);
    }
}

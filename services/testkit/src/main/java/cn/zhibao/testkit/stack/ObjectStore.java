package cn.zhibao.testkit.stack;

import cn.zhibao.local.parts.Java;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A server that speaks S3, as a process of its own with its buckets in folders: a test looks into them, spoils what is
/// there, and kills the server. Its class path never meets ours.
public final class ObjectStore implements AutoCloseable {

    public static final String ACCESS_KEY = "office";
    public static final String SECRET_KEY = "for-tests-only-0123456789";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final int port;

    private ObjectStore(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /// Starts a server without any bucket on a free port, and waits until it answers.
    public static ObjectStore start() {
        try {
            var store = new ObjectStore(Files.createTempDirectory("zhibao-objects"), freePort());
            Files.writeString(store.folder.resolve("port"), Integer.toString(store.port));
            Runtime.getRuntime().addShutdownHook(new Thread(store::kill));
            store.restart();
            return store;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /// The server that was started in a folder, perhaps by another class loader.
    public static ObjectStore in(Path folder) {
        try {
            return new ObjectStore(folder, Integer.parseInt(Files.readString(folder.resolve("port"))));
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    public Path folder() {
        return folder;
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /// Makes a bucket where there is none, and gives its folder: an object stands in it as a file under its key.
    public Path bucket(String name) {
        try {
            return Files.createDirectories(folder.resolve("buckets").resolve(name));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /// As a power cut ends it.
    public void kill() {
        process().ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        });
    }

    /// Back at the same address with the same buckets.
    public void restart() {
        kill();
        try {
            launch();
            await();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public void close() {
        kill();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }

    private void launch() throws IOException {
        Files.createDirectories(folder.resolve("buckets"));
        Files.writeString(folder.resolve("logback.xml"), resource("logback.xml"));
        Files.write(
                folder.resolve("server.properties"),
                List.of(
                        "s3proxy.endpoint=" + endpoint(),
                        "s3proxy.authorization=aws-v2-or-v4",
                        "s3proxy.identity=" + ACCESS_KEY,
                        "s3proxy.credential=" + SECRET_KEY,
                        // It knows nothing of checksums and says so of every header it does not know.
                        "s3proxy.ignore-unknown-headers=true",
                        "jclouds.provider=filesystem-nio2",
                        "jclouds.filesystem.basedir=" + folder.resolve("buckets"),
                        "jclouds.identity=none",
                        "jclouds.credential=none"));
        var command = new ArrayList<>(Java.thrifty(160));
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Dlogback.configurationFile=" + folder.resolve("logback.xml"));
        command.add("-cp");
        command.add(resource("server.classpath").strip());
        command.add("org.gaul.s3proxy.Main");
        command.add("--properties");
        command.add(folder.resolve("server.properties").toString());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        Files.writeString(folder.resolve("pid"), Long.toString(process.pid()));
    }

    private Optional<ProcessHandle> process() {
        try {
            var pid = folder.resolve("pid");
            return Files.exists(pid)
                    ? ProcessHandle.of(Long.parseLong(Files.readString(pid))).filter(ProcessHandle::isAlive)
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    private void await() throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            var process = process();
            if (process.isEmpty() || System.nanoTime() > end) {
                throw new IOException("the object store did not start: " + Files.readString(log()));
            }
            // Until it ends, or for a moment.
            process.get()
                    .onExit()
                    .completeOnTimeout(process.get(), 100, TimeUnit.MILLISECONDS)
                    .join();
        }
    }

    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = ObjectStore.class.getResourceAsStream("/cn/zhibao/objectstore/" + name)) {
            return new String(
                    Objects.requireNonNull(stream, name + "; run ./mvnw -Pquick package once")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}

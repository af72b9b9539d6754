package cn.zhibao.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// A process that outlives the program that started it. The pid file carries the start time too, so that
/// a number the system has given to somebody else in the meantime is never taken for ours.
public final class Daemon {

    private final Site site;
    private final String name;

    public Daemon(Site site, String name) {
        this.site = site;
        this.name = name;
    }

    /// Its own session, so that Ctrl-C at the runner's terminal reaches the runner alone, which then stops all in
    /// order.
    public void launch(List<String> command, Map<String, String> environment, Path folder) {
        List<String> line = new ArrayList<>(command);
        if (Host.current().onPath("setsid")) {
            line.addFirst("setsid");
        }
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(site.log(name).toFile()));
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        // Fewer arenas in the C library: tens of megabytes less per Java process.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().putAll(environment);
        try {
            remember(builder.start().toHandle());
        } catch (IOException refused) {
            throw new PartFailure("cannot start " + name + ": " + refused.getMessage(), refused);
        }
    }

    public void remember(ProcessHandle process) {
        String line = process.pid() + " "
                + startOf(process).map(Instant::toEpochMilli).orElse(0L);
        try {
            Files.writeString(site.pidFile(name), line);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    public Optional<ProcessHandle> process() {
        Path file = site.pidFile(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String[] parts = Files.readString(file).strip().split(" ");
            long started = Long.parseLong(parts[1]);
            return ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(found -> startOf(found).map(Instant::toEpochMilli).orElse(started) == started);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    public boolean alive() {
        return process().isPresent();
    }

    /// Waits until the question is answered yes; ends early, with the end of the log, when the process dies.
    public void await(BooleanSupplier ready, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!alive()) {
                throw new PartFailure(name + " ended while starting. " + tail());
            }
            if (System.nanoTime() > deadline) {
                throw new PartFailure(name + " did not answer within " + limit.toSeconds() + " s. " + tail());
            }
            pause();
        }
    }

    public void stop(String signal, Duration grace) {
        Optional<ProcessHandle> process = process();
        if (process.isPresent()) {
            Shell.succeeds(
                    List.of("kill", "-" + signal, Long.toString(process.get().pid())));
            if (!ended(process.get(), grace)) {
                kill();
            }
        }
        forget();
    }

    public void kill() {
        process().ifPresent(process -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            if (!ended(process, Duration.ofSeconds(10))) {
                throw new PartFailure(name + " (pid " + process.pid() + ") cannot be ended");
            }
        });
        forget();
    }

    /// The last lines of the log, for an error message.
    public String tail() {
        Path log = site.log(name);
        try {
            List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
            List<String> last = lines.subList(Math.max(0, lines.size() - 15), lines.size());
            return "The end of " + log + ":\n  " + String.join("\n  ", last);
        } catch (IOException unreadable) {
            return "Its log is " + log;
        }
    }

    private static Optional<Instant> startOf(ProcessHandle process) {
        return process.info().startInstant();
    }

    private static boolean ended(ProcessHandle process, Duration limit) {
        CompletableFuture<ProcessHandle> exit = process.onExit();
        try {
            exit.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException late) {
            return !process.isAlive();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public void forget() {
        try {
            Files.deleteIfExists(site.pidFile(name));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void pause() {
        pause(Duration.ofMillis(100));
    }

    static void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PartFailure("interrupted while waiting", interrupted);
        }
    }
}

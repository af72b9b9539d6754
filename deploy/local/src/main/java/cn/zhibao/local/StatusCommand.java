package cn.zhibao.local;

import cn.zhibao.local.parts.Part;
import cn.zhibao.local.parts.Shell;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// How each process is.
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Show every process: pid, port, whether it answers, memory. 查看运行状态。",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:everything that runs answers", "1:something that runs does not answer", "4:nothing runs"})
final class StatusCommand implements Callable<Integer> {

    @Option(names = "--json", description = "For machines: one object per process.")
    private boolean json;

    /// One process as the outside sees it.
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record State(
            String name,
            @Nullable Long pid,
            int port,
            boolean ready,
            @Nullable Long rssMb,
            @Nullable String upSince) {}

    @Override
    public Integer call() throws JsonProcessingException {
        LocalSystem system = LocalSystem.remembered(Main.root(), line -> {});
        List<State> states = system.all().stream().map(StatusCommand::state).toList();
        if (json) {
            Terminal.say(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(states));
        } else {
            states.forEach(StatusCommand::print);
        }
        List<State> running =
                states.stream().filter(state -> state.pid() != null).toList();
        if (running.isEmpty()) {
            return Main.WRONG_STATE;
        }
        return running.stream().allMatch(State::ready) ? 0 : Main.FAILED;
    }

    private static State state(Part part) {
        Optional<ProcessHandle> process = part.process();
        return new State(
                part.name(),
                process.map(ProcessHandle::pid).orElse(null),
                part.port(),
                process.isPresent() && part.ready(),
                process.map(StatusCommand::memory).orElse(null),
                process.flatMap(running -> running.info().startInstant())
                        .map(Instant::toString)
                        .orElse(null));
    }

    /// What the process takes from the machine. PostgreSQL is many processes around one shared memory:
    /// each gets its share where the system tells it, or the shared pages would count once per connection.
    private static long memory(ProcessHandle process) {
        List<ProcessHandle> family =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        return family.stream()
                        .mapToLong(each -> family.size() == 1
                                ? resident(each)
                                : share(each).orElseGet(() -> resident(each)))
                        .sum()
                / 1024;
    }

    private static Optional<Long> share(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst();
        } catch (IOException | UncheckedIOException untold) {
            return Optional.empty();
        }
    }

    private static long resident(ProcessHandle process) {
        return Shell.output(List.of("ps", "-o", "rss=", "-p", Long.toString(process.pid())))
                .map(String::strip)
                .filter(kilobytes -> !kilobytes.isEmpty())
                .map(Long::parseLong)
                .orElse(0L);
    }

    private static void print(State state) {
        Terminal.say(String.format(
                "%-12s %-7s %-6d %-9s %s",
                state.name(),
                state.pid() == null ? "-" : state.pid(),
                state.port(),
                state.pid() == null ? "stopped" : state.ready() ? "ready" : "NOT READY",
                state.rssMb() == null ? "" : state.rssMb() + " MB since " + state.upSince()));
    }
}

package cn.zhibao.local;

import cn.zhibao.local.parts.Part;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
                process.map(Footprint::megabytes).orElse(null),
                process.flatMap(running -> running.info().startInstant())
                        .map(Instant::toString)
                        .orElse(null));
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

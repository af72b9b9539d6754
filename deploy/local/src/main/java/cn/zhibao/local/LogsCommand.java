package cn.zhibao.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The log of one process.
@Command(
        name = "logs",
        mixinStandardHelpOptions = true,
        description = "Show the log of a service or part, for instance case-intake or keycloak. 查看日志。")
final class LogsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SERVICE")
    private String name = "";

    @Option(names = "-f", description = "Stay and show what is added.")
    private boolean follow;

    @Option(names = "-n", defaultValue = "200", paramLabel = "LINES", description = "How many of the last lines.")
    private int lines;

    @Override
    public Integer call() {
        LocalSystem system = LocalSystem.remembered(Main.root(), line -> {});
        Path log = system.site().log(name);
        if (!name.matches("[a-z-]+") || !Files.exists(log)) {
            System.err.println("No log of " + name + ". There are: "
                    + String.join(
                            ", ", system.all().stream().map(part -> part.name()).toList()));
            return Main.FAILED;
        }
        List<String> command = new ArrayList<>(List.of("tail", "-n", Integer.toString(lines)));
        if (follow) {
            command.add("-F");
        }
        command.add(log.toString());
        return Terminal.run(command, system.root(), Map.of());
    }
}

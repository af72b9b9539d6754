package cn.zhibao.local;

import cn.zhibao.local.parts.PartFailure;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The commands of `./zhibao`.
@Command(
        name = "zhibao",
        mixinStandardHelpOptions = true,
        version = "Zhibao (知保) 1.0.0-SNAPSHOT",
        description = "The case system of an IP protection office, on this machine. 知保：知识产权保护案件系统。",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            TokenCommand.class,
            TestCommand.class,
            ImportCommand.class,
            StatsCommand.class,
            AuditCommand.class,
            EventsCommand.class,
            ClockCommand.class,
            DemoCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed; the reason is printed",
            "2:not a command, or a wrong option",
            "3:no JDK 21 or newer on this machine",
            "4:already running here, or not running",
            "5:a port is taken by somebody else"
        })
public final class Main {

    static final int FAILED = 1;
    static final int WRONG_STATE = 4;
    static final int PORT_TAKEN = 5;

    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new Main());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            System.err.println(
                    "zhibao: " + (failure instanceof PartFailure ? failure.getMessage() : failure.toString()));
            if (!(failure instanceof PartFailure)) {
                failure.printStackTrace();
            }
            return FAILED;
        });
        System.exit(line.execute(arguments.length == 0 ? new String[] {"--help"} : arguments));
    }

    /// The checkout the command belongs to.
    static Path root() {
        return Path.of(Optional.ofNullable(System.getProperty("zhibao.root")).orElse("."))
                .toAbsolutePath()
                .normalize();
    }
}

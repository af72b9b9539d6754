package cn.zhibao.local;

import cn.zhibao.local.parts.Daemon;
import cn.zhibao.local.parts.Part;
import cn.zhibao.local.parts.PartFailure;
import cn.zhibao.local.parts.Ports;
import cn.zhibao.local.parts.Progress;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Starts the product and, unless detached, stays until Ctrl-C.
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Build what is missing and start the whole product. 启动全部系统。",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it ran, or runs", "1:something did not start", "4:it runs here already", "5:a port is taken"
        })
final class UpCommand implements Callable<Integer> {

    @Option(names = "--detach", description = "Return when everything answers; stop it with ./zhibao down.")
    private boolean detach;

    @Option(names = "--fresh", description = "Stop what runs here and wipe all data of this checkout first.")
    private boolean fresh;

    @Option(names = "--demo", description = "Fill it with invented cases once it is up. 载入演示案件。")
    private boolean demo;

    @Option(names = "--parts", description = "Only PostgreSQL, Kafka and Keycloak, for whoever starts the services.")
    private boolean partsOnly;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "SERVICE",
            description = "Only these services, for instance case-intake,portal (and the three parts).")
    private List<String> only = List.of();

    @Option(names = "--no-build", description = "Take the packaged services as they are.")
    private boolean noBuild;

    @Option(
            names = "--no-rehearsal",
            description = "Do not play each new build's start through once, which makes later starts quick.")
    private boolean noRehearsal;

    @Option(names = "--port-offset", defaultValue = "0", paramLabel = "N", description = "Move all ports up by N.")
    private int offset;

    private final Progress progress = Terminal.progress();

    /// Set when the person asked for the end: what goes now goes as it should.
    private volatile boolean stopping;

    @Override
    public Integer call() {
        LocalSystem before = LocalSystem.remembered(Main.root(), progress);
        if (fresh) {
            before.stop();
            before.wipe();
        } else if (!before.running().isEmpty()) {
            return alreadyRunning(before);
        }
        LocalSystem system = new LocalSystem(Main.root(), new Ports(offset), progress);
        List<String> complaints = PortCheck.complaints(system.site(), wanted(system));
        if (!complaints.isEmpty()) {
            complaints.forEach(System.err::println);
            System.err.println("Free them, or move everything: ./zhibao up --port-offset 100");
            return Main.PORT_TAKEN;
        }
        return start(system);
    }

    private List<Part> wanted(LocalSystem system) {
        return Stream.concat(system.parts().stream(), system.services(services()).stream())
                .toList();
    }

    /// What was asked for; a misspelt name is told at once.
    private List<Service> services() {
        if (partsOnly) {
            return List.of();
        }
        return only.isEmpty()
                ? List.of(Service.values())
                : only.stream().map(Service::of).toList();
    }

    private int start(LocalSystem system) {
        Thread undo = new Thread(() -> {
            stopping = true;
            system.stop();
        });
        Runtime.getRuntime().addShutdownHook(undo);
        new Daemon(system.site(), "up").remember(ProcessHandle.current());
        if (!noBuild) {
            build();
        }
        system.startParts();
        if (!noRehearsal) {
            system.rehearse(services());
        }
        system.startServices(services());
        table(system);
        if (demo) {
            demonstrate(system);
        }
        if (detach) {
            Runtime.getRuntime().removeShutdownHook(undo);
            return 0;
        }
        return stay(system);
    }

    /// A product that is up stays up, whatever becomes of the invented cases.
    private static void demonstrate(LocalSystem system) {
        try {
            new Demo(system).play();
            Terminal.say("Demo cases are in. 演示案件已就绪。");
        } catch (PartFailure refused) {
            Terminal.say("The demo cases are not all in: " + refused.getMessage());
            Terminal.say("Data of an earlier release may stand in their way; everything else runs. To begin anew: "
                    + "./zhibao up --fresh --demo 演示案件未能全部载入，系统照常运行。");
        }
    }

    private void build() {
        Build build = new Build(Main.root());
        List<Service> stale = build.stale(services());
        if (!stale.isEmpty()) {
            progress.say("building "
                    + String.join(", ", stale.stream().map(Service::label).toList())
                    + " (the first build fetches libraries and takes some minutes)");
            build.run(stale);
        }
    }

    private static int alreadyRunning(LocalSystem system) {
        System.err.println("Zhibao already runs in " + system.root() + ":");
        system.running().forEach(part -> System.err.println("  " + part.name() + " on port " + part.port()));
        System.err.println("See ./zhibao status; stop it with ./zhibao down; begin anew with ./zhibao up --fresh.");
        return Main.WRONG_STATE;
    }

    /// Stays in front until Ctrl-C or until `down` has ended everything from elsewhere; names whatever dies alone.
    private int stay(LocalSystem system) {
        Terminal.say("Ctrl-C stops everything. 按 Ctrl-C 停止。");
        Set<Part> expected = new HashSet<>(wanted(system));
        while (!stopping && !system.running().isEmpty()) {
            Set<Part> gone = new HashSet<>(expected);
            gone.removeAll(system.running());
            for (Part part : stopping ? Set.<Part>of() : gone) {
                Terminal.say(part.name() + " is gone. " + new Daemon(system.site(), part.name()).tail());
            }
            expected.removeAll(gone);
            sleep();
        }
        Terminal.say("everything has stopped");
        return 0;
    }

    private static void sleep() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PartFailure("interrupted", interrupted);
        }
    }

    private void table(LocalSystem system) {
        Ports ports = system.site().ports();
        Terminal.say("");
        Terminal.say(String.format(Locale.ROOT, "Zhibao is up after %.0f s. 知保已启动。", Terminal.seconds()));
        Terminal.say("");
        for (Service service : services()) {
            Terminal.say(String.format("  %-14s %-24s %s", service.label(), service.url(ports), service.chinese()));
        }
        Terminal.say(String.format("  %-14s %-24s %s", "keycloak", "http://localhost:" + ports.keycloak(), "身份认证"));
        Terminal.say(String.format("  %-14s %s", "kafka", "localhost:" + ports.kafka()));
        Terminal.say(String.format("  %-14s %s", "postgres", "localhost:" + ports.postgres()));
        Terminal.say("");
        Terminal.say("  Sign in, password zhibao 登录密码均为 zhibao:");
        DemoUsers.lines().forEach(line -> Terminal.say("    " + line));
        Terminal.say("");
        Terminal.say("  ./zhibao status   ./zhibao logs case-intake -f   ./zhibao down");
        Terminal.say("");
    }
}

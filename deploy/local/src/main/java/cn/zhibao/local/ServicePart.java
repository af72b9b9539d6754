package cn.zhibao.local;

import cn.zhibao.local.parts.Daemon;
import cn.zhibao.local.parts.Databases;
import cn.zhibao.local.parts.Java;
import cn.zhibao.local.parts.Part;
import cn.zhibao.local.parts.PartFailure;
import cn.zhibao.local.parts.Progress;
import cn.zhibao.local.parts.Secrets;
import cn.zhibao.local.parts.Site;
import cn.zhibao.local.parts.Sockets;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One of our services as a process of its own, as it runs everywhere: its packaged jar and its environment.
final class ServicePart implements Part {

    /// Enough for an office of a hundred people; the whole product shall fit into a small machine.
    private static final int HEAP = 160;

    private final Service service;
    private final String name;
    private final int port;
    private final Wiring wiring;
    private final Path root;
    private final Site site;
    private final Progress progress;
    private final Daemon daemon;
    private final Rehearsal rehearsal;

    ServicePart(Service service, Path root, Site site, Wiring wiring, Progress progress) {
        this(service, service.label(), service.port(site.ports()), root, site, wiring, progress);
    }

    /// A further process of the service, named after its port.
    ServicePart(Service service, int port, Path root, Site site, Wiring wiring, Progress progress) {
        this(service, service.label() + "-" + port, port, root, site, wiring, progress);
    }

    private ServicePart(
            Service service, String name, int port, Path root, Site site, Wiring wiring, Progress progress) {
        this.service = service;
        this.name = name;
        this.port = port;
        this.root = root;
        this.site = site;
        this.wiring = wiring;
        this.progress = progress;
        this.daemon = new Daemon(site, name);
        this.rehearsal = new Rehearsal(service.label(), service.jar(root), root.resolve(".zhibao/rehearsed"));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void start() {
        if (!daemon.alive()) {
            progress.say(name() + ": starting on port " + port());
            daemon.launch(command(started()), environment(), root);
        }
        daemon.await(this::ready, Duration.ofMinutes(5));
    }

    /// Starts and stops it once where that was not done since it was built. A rehearsal that fails is no loss: the
    /// start after it tells what is wrong.
    void rehearse() {
        if (!Rehearsal.isPossible() || rehearsal.isDone() || daemon.alive()) {
            return;
        }
        progress.say(name() + ": rehearsing its start (once after a build)");
        try {
            daemon.launch(command(rehearsal.recording()), environment(), root);
            daemon.await(this::ready, Duration.ofMinutes(5));
            daemon.stop("TERM", Duration.ofMinutes(3));
            rehearsal.keep();
        } catch (PartFailure failed) {
            daemon.kill();
        }
    }

    private List<String> started() {
        return rehearsal.isDone()
                ? rehearsal.performance()
                : List.of("-jar", service.jar(root).toString());
    }

    @Override
    public boolean ready() {
        return Sockets.answers(port()) && Calls.answers(URI.create("http://127.0.0.1:" + port() + "/q/health/ready"));
    }

    @Override
    public void stop() {
        daemon.stop("TERM", Duration.ofSeconds(20));
    }

    @Override
    public void kill() {
        daemon.kill();
    }

    @Override
    public Optional<ProcessHandle> process() {
        return daemon.process();
    }

    private List<String> command(List<String> started) {
        List<String> command = new ArrayList<>(Java.thrifty(HEAP));
        command.addAll(List.of(
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:MaxMetaspaceSize=160m",
                "-Xss512k",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        command.addAll(started);
        return List.copyOf(command);
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port()));
        environment.put("ZHIBAO_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("OIDC_ISSUER", site.issuer());
        if (service == Service.PORTAL) {
            environment.put("PORTAL_CLIENT_SECRET", new Secrets(site).get("portal.client"));
            for (Service other : Service.values()) {
                environment.put(other.urlVariable(), other.url(site.ports()));
            }
        } else {
            environment.put("DB_HOST", "127.0.0.1");
            environment.put("DB_PORT", Integer.toString(site.ports().postgres()));
            environment.put("DB_APP_PASSWORD", Databases.LOCAL_PASSWORD);
            environment.put("DB_OWNER_PASSWORD", Databases.LOCAL_PASSWORD);
            environment.put("KAFKA_BOOTSTRAP_SERVERS", site.bootstrapServers());
            environment.put("PORTAL_URL", Service.PORTAL.url(site.ports()));
        }
        if (service == Service.CASE_INTAKE) {
            environment.put("SHIELD_SECRET", new Secrets(site).get("case-intake.shield"));
            environment.put("EVIDENCE_FOLDER", site.folder("evidence").toString());
        }
        environment.putAll(wiring.told().apply(name));
        return environment;
    }
}

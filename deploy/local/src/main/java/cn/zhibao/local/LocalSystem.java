package cn.zhibao.local;

import cn.zhibao.local.parts.Databases;
import cn.zhibao.local.parts.Host;
import cn.zhibao.local.parts.KafkaPart;
import cn.zhibao.local.parts.KeycloakPart;
import cn.zhibao.local.parts.Part;
import cn.zhibao.local.parts.PartFailure;
import cn.zhibao.local.parts.Ports;
import cn.zhibao.local.parts.PostgresPart;
import cn.zhibao.local.parts.Prepared;
import cn.zhibao.local.parts.Progress;
import cn.zhibao.local.parts.Secrets;
import cn.zhibao.local.parts.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The whole product of one checkout: what belongs to it, in which order it starts and stops.
public final class LocalSystem {

    private final Path root;
    private final Site site;
    private final Progress progress;
    private final PostgresPart postgres;
    private final KafkaPart kafka;
    private final KeycloakPart keycloak;
    private final List<ServicePart> services;
    private final Wiring wiring;

    /// Further processes of a service beside its usual one.
    private final List<ServicePart> others = new CopyOnWriteArrayList<>();

    /// Set when the end was asked for while things were still starting: nothing new may start behind its back.
    private volatile boolean stopping;

    LocalSystem(Path root, Ports ports, Progress progress) {
        this(root, root.resolve(".zhibao"), ports, Wiring.USUAL, progress);
    }

    private LocalSystem(Path root, Path state, Ports ports, Wiring wiring, Progress progress) {
        this.root = root;
        this.wiring = wiring;
        this.progress = progress;
        this.site = Site.at(state, ports);
        this.postgres = new PostgresPart(site, progress);
        this.kafka = new KafkaPart(site, wiring.doors(), progress);
        Map<String, String> realm = Map.of(
                "PORTAL_URL",
                Service.PORTAL.url(ports),
                "PORTAL_CLIENT_SECRET",
                new Secrets(site).get("portal.client"));
        this.keycloak = new KeycloakPart(site, realm, progress);
        this.services = Stream.of(Service.values())
                .map(service -> new ServicePart(service, root, site, wiring, progress))
                .toList();
    }

    /// The product of a checkout with its data in a folder of its own, beside whatever else runs of it: for tests that
    /// start, kill and restart the whole.
    public static LocalSystem apart(Path root, Path state, int offset, Progress progress) {
        return apart(root, state, offset, Wiring.USUAL, progress);
    }

    /// The same, put together otherwise than usual.
    public static LocalSystem apart(Path root, Path state, int offset, Wiring wiring, Progress progress) {
        return new LocalSystem(root, state, new Ports(offset), wiring, progress);
    }

    /// Starts the parts and every service.
    public void start() {
        stopping = false;
        startParts();
        startServices(List.of(Service.values()));
    }

    /// Starts one process again.
    public void start(String name) {
        named(name).start();
    }

    /// Kills one process as a power cut would.
    public void kill(String name) {
        named(name).kill();
    }

    /// Ends one process in order.
    public void stop(String name) {
        named(name).stop();
    }

    /// Halts one process where it stands; it keeps its connections and its locks.
    public void pause(String name) {
        named(name).pause();
    }

    /// Lets a halted process go on.
    public void resume(String name) {
        named(name).resume();
    }

    /// Starts a second process of a service on a port of its own, under the name it returns; it ends with the system.
    public String startAnother(String service, int port) {
        ServicePart part = new ServicePart(Service.of(service), port, root, site, wiring, progress);
        others.add(part);
        part.start();
        return part.name();
    }

    /// The databases as the superuser sees them.
    public Databases databases() {
        return postgres.databases();
    }

    /// Where the broker answers without a detour.
    public String bootstrapServers() {
        return site.bootstrapServers();
    }

    /// Whether the process of that name answers.
    public boolean ready(String name) {
        return named(name).ready();
    }

    /// The address of a service, or of the identity server.
    public String url(String name) {
        return name.equals("keycloak")
                ? "http://localhost:" + site.ports().keycloak()
                : Service.of(name).url(site.ports());
    }

    /// What the process of that name takes of the machine's memory, in megabytes; 0 when it does not run.
    public long memory(String name) {
        return named(name).process().map(Footprint::megabytes).orElse(0L);
    }

    /// The process of that name; empty when it does not run.
    public Optional<ProcessHandle> process(String name) {
        return named(name).process();
    }

    private Part named(String name) {
        return all().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new PartFailure("there is no process " + name));
    }

    /// The system as it was last started here; its ports are remembered with its data.
    static LocalSystem remembered(Path root, Progress progress) {
        return new LocalSystem(root, rememberedPorts(root.resolve(".zhibao")), progress);
    }

    static Ports rememberedPorts(Path state) {
        Path file = state.resolve("run/offset");
        try {
            return new Ports(
                    Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Path root() {
        return root;
    }

    Site site() {
        return site;
    }

    PostgresPart postgres() {
        return postgres;
    }

    List<Part> parts() {
        return List.of(postgres, kafka, keycloak);
    }

    List<ServicePart> services(List<Service> wanted) {
        return services.stream()
                .filter(part -> wanted.contains(Service.of(part.name())))
                .toList();
    }

    /// Every process in the order of starting.
    List<Part> all() {
        List<Part> parts = new ArrayList<>(parts());
        parts.addAll(services);
        parts.addAll(others);
        return List.copyOf(parts);
    }

    List<Part> running() {
        return all().stream().filter(part -> part.process().isPresent()).toList();
    }

    /// Starts PostgreSQL, Kafka and Keycloak.
    public void startParts() {
        boolean prepared = new Prepared(progress).intoIfMade(site);
        boolean moved = !rememberedPorts(site.state()).equals(site.ports());
        rememberPorts();
        postgres.start();
        together(List.of(kafka, keycloak), this::start);
        if (prepared || moved) {
            new PortalClient(site).settle();
        }
    }

    /// Two by two: more at once only make two processor cores wait for each other.
    void startServices(List<Service> wanted) {
        List<ServicePart> chosen = services(wanted);
        for (int first = 0; first < chosen.size(); first += 2) {
            together(chosen.subList(first, Math.min(first + 2, chosen.size())), this::start);
        }
    }

    /// Plays every wanted service's start through where that was not done since it was built, two by two as well.
    void rehearse(List<Service> wanted) {
        List<ServicePart> chosen = services(wanted);
        for (int first = 0; first < chosen.size(); first += 2) {
            together(chosen.subList(first, Math.min(first + 2, chosen.size())), part -> rehearse((ServicePart) part));
        }
    }

    /// Has the start of every service rehearsed, for whoever measures what that is worth.
    public void rehearse() {
        rehearse(List.of(Service.values()));
    }

    private void rehearse(ServicePart part) {
        if (!stopping) {
            part.rehearse();
        }
    }

    /// Ends everything: services first, so that what they still have to say finds its broker and its database.
    public void stop() {
        stopping = true;
        stop(Stream.concat(services.stream(), others.stream()).toList());
        stop(List.of(keycloak, kafka));
        stop(List.of(postgres));
    }

    private void stop(List<? extends Part> parts) {
        List<? extends Part> running =
                parts.stream().filter(part -> part.process().isPresent()).toList();
        if (!running.isEmpty()) {
            progress.say("stopping "
                    + String.join(", ", running.stream().map(Part::name).toList()));
            together(running, Part::stop);
        }
    }

    /// Forgets all data of this checkout: databases, topics, realm, logs.
    public void wipe() {
        Path data = postgres.data();
        Stream.of(data.getParent(), site.state().resolve("kafka"), site.state().resolve("keycloak"))
                .filter(folder -> folder != null)
                .forEach(Host::wipe);
        Host.wipe(site.state().resolve("run/secrets.properties"));
        Host.wipe(site.state().resolve("logs"));
    }

    /// Where the broker keeps its logs.
    public Path brokerData() {
        return site.folder("kafka").resolve("data");
    }

    /// Takes everything the broker has from it, as the loss of its disk would.
    public void wipeBroker() {
        Host.wipe(site.state().resolve("kafka"));
    }

    private void start(Part part) {
        if (stopping) {
            throw new PartFailure("stopped before " + part.name() + " was started");
        }
        part.start();
    }

    private void rememberPorts() {
        try {
            Files.writeString(
                    site.folder("run").resolve("offset"),
                    Integer.toString(site.ports().offset()));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void together(List<? extends Part> parts, Consumer<Part> work) {
        List<CompletableFuture<Void>> starts = parts.stream()
                .map(part -> CompletableFuture.runAsync(
                        () -> work.accept(part), task -> Thread.ofPlatform().start(task)))
                .toList();
        try {
            starts.forEach(CompletableFuture::join);
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof PartFailure failure) {
                throw failure;
            }
            throw failed;
        }
    }
}

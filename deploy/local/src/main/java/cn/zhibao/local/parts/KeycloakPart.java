package cn.zhibao.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keycloak with the realm of deploy/keycloak, on the database `keycloak` of our PostgreSQL.
public final class KeycloakPart implements Part {

    private static final List<String> SHARED = List.of("lib", "providers", "themes", "conf");

    private final Site site;
    private final Progress progress;
    private final Daemon daemon;
    private final Map<String, String> realm;

    /// With the values of the realm file's placeholders, for instance PORTAL_URL: Keycloak sends signed-in people
    /// back to that address only. They count when the realm is read, on the first start of a database.
    public KeycloakPart(Site site, Map<String, String> realm, Progress progress) {
        this.site = site;
        this.realm = Map.copyOf(realm);
        this.progress = progress;
        this.daemon = new Daemon(site, name());
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public int port() {
        return site.ports().keycloak();
    }

    @Override
    public void start() {
        if (!daemon.alive()) {
            Path home = home(programs());
            progress.say("Keycloak: starting on port " + port()
                    + " (the first start of a new database takes a minute or two)");
            daemon.launch(command(home, "start", "--optimized", "--import-realm"), environment(), home);
        }
        daemon.await(this::ready, Duration.ofMinutes(6));
    }

    /// The realm answers: schema, realm file and web server are all there.
    @Override
    public boolean ready() {
        if (!Sockets.answers(port())) {
            return false;
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        site.issuer().replace("localhost", "127.0.0.1") + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void stop() {
        daemon.stop("TERM", Duration.ofSeconds(30));
    }

    @Override
    public void kill() {
        daemon.kill();
    }

    @Override
    public Optional<ProcessHandle> process() {
        return daemon.process();
    }

    /// The distribution, unpacked and built for PostgreSQL once; Keycloak's own build step takes half a minute.
    private Path programs() {
        Path zip = Artifacts.archive("keycloak-quarkus-dist");
        String name = zip.getFileName().toString().replace("-quarkus-dist", "").replace(".zip", "-postgres");
        return new Cache(site.cache()).get(name, folder -> {
            progress.say("Keycloak: unpacking");
            Cache.unzip(zip, folder);
            progress.say("Keycloak: building for PostgreSQL (once on this machine)");
            Shell.run(command(
                    folder,
                    "build",
                    "--db=postgres",
                    "--health-enabled=true",
                    "--features-disabled=kerberos,device-flow,ciba"));
        });
    }

    /// A home of our own around the shared programs: import folder and scratch data must not be shared between copies.
    private Path home(Path programs) {
        Path home = site.folder("keycloak");
        try {
            for (String shared : SHARED) {
                Files.deleteIfExists(home.resolve(shared));
                Files.createSymbolicLink(home.resolve(shared), programs.resolve(shared));
            }
            Path imports = Files.createDirectories(home.resolve("data/import"));
            Files.writeString(imports.resolve("zhibao-realm.json"), Artifacts.text("keycloak/zhibao-realm.json"));
            return home;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(realm);
        environment.putAll(Map.ofEntries(
                Map.entry(
                        "KC_DB_URL",
                        "jdbc:postgresql://127.0.0.1:" + site.ports().postgres() + "/keycloak"),
                Map.entry("KC_DB_USERNAME", "keycloak_owner"),
                Map.entry("KC_DB_PASSWORD", Databases.LOCAL_PASSWORD),
                Map.entry("KC_DB_POOL_MAX_SIZE", "10"),
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", Integer.toString(port())),
                Map.entry(
                        "KC_HTTP_MANAGEMENT_PORT", Integer.toString(site.ports().keycloakManagement())),
                Map.entry("KC_HOSTNAME", "http://localhost:" + port()),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "root"),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", new Secrets(site).get("keycloak.admin"))));
        return environment;
    }

    private static List<String> command(Path home, String... arguments) {
        List<String> command = new ArrayList<>(Java.thrifty(400));
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=256m",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dquarkus-log-max-startup-records=10000",
                // A database that was restarted must not cost the next person their sign-in.
                "-Dquarkus.datasource.jdbc.foreground-validation-interval=1S",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(List.of(arguments));
        return List.copyOf(command);
    }
}

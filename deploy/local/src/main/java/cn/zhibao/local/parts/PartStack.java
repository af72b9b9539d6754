package cn.zhibao.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The three parts of one site for a build or a test run: thrown away afterwards, also when the program
/// that wanted them is killed.
public final class PartStack {

    private final Site site;
    private final Progress progress;

    public PartStack(Site site, Progress progress) {
        this.site = site;
        this.progress = progress;
    }

    /// A stack in a folder of its own, on ports nobody uses.
    public static PartStack throwaway(Progress progress) {
        try {
            Path folder = Files.createTempDirectory("zhibao-stack-");
            Host.current().openForAll(folder);
            return new PartStack(Site.at(folder, Ports.free()), progress);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /// The stack that was begun there.
    public static PartStack at(Path folder, int offset, Progress progress) {
        return new PartStack(Site.at(folder, new Ports(offset)), progress);
    }

    public Site site() {
        return site;
    }

    public void startData(boolean withRealm) {
        endWith(ProcessHandle.current().pid());
        if (withRealm) {
            new Prepared(progress).into(site);
        }
        Thread broker = Thread.ofPlatform().start(() -> new KafkaPart(site, progress).start());
        new PostgresPart(site, progress).start();
        join(broker);
        if (!new KafkaPart(site, progress).ready()) {
            throw new PartFailure("Kafka did not start. " + new Daemon(site, "kafka").tail());
        }
    }

    public void startKeycloak() {
        new KeycloakPart(site, Prepared.REALM, progress).start();
    }

    public Databases databases() {
        return new PostgresPart(site, progress).databases();
    }

    /// What a test run must know to use this stack; without the issuer as long as Keycloak was not started.
    public StackAddress address() {
        return new StackAddress(databases(), site.bootstrapServers(), Optional.empty());
    }

    public void discard() {
        for (Part part : List.of(
                new KeycloakPart(site, Prepared.REALM, progress),
                new KafkaPart(site, progress),
                new PostgresPart(site, progress))) {
            part.kill();
        }
        Cache.delete(site.state());
    }

    /// A small shell that outlives the owner, ends what it left running and removes the folder.
    /// A pid file has no end of line, for which `read` reports failure although it read.
    private void endWith(long owner) {
        String script = """
                while kill -0 %d 2>/dev/null; do sleep 1; done
                cd '%s' || exit 0
                for f in run/*.pid; do read -r pid rest < "$f"; kill -INT "$pid"; done
                sleep 3
                for f in run/*.pid; do read -r pid rest < "$f"; kill -KILL "$pid"; done
                cd / && rm -rf '%s'
                """.formatted(owner, site.state(), site.state());
        new Daemon(site, "watch").launch(List.of("sh", "-c", script), Map.of(), Path.of("/"));
        try {
            Files.delete(site.pidFile("watch"));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PartFailure("interrupted while starting the parts", interrupted);
        }
    }
}

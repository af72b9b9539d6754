package cn.zhibao.benchmark;

import cn.zhibao.local.parts.Java;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The register on Spring Boot, a process as ours is one, with the same database server, broker, identity server and
/// number of connections, and twice our heap.
final class SpringPeer implements AutoCloseable {

    private static final int PORT = 29_399;
    private static final int HEAP = 320;

    private final Process process;

    SpringPeer(Bench bench) throws IOException, InterruptedException {
        var database = PeerDatabase.fresh(bench, "peer_spring");
        var jar = bench.root().resolve("deploy/benchmark/peers/spring/target/peer-spring.jar");
        List<String> command = new ArrayList<>(Java.thrifty(HEAP));
        command.addAll(List.of("-jar", jar.toString()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(bench.scratch().resolve("peer-spring.log").toFile());
        builder.environment().put("SERVER_PORT", Integer.toString(PORT));
        builder.environment().put("DB_URL", database.url());
        builder.environment().put("DB_USER", database.user());
        builder.environment().put("DB_PASSWORD", database.password());
        builder.environment().put("KAFKA_BOOTSTRAP_SERVERS", bench.kafka());
        builder.environment().put("OIDC_ISSUER", bench.system().url("keycloak") + "/realms/zhibao");
        this.process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        Patience.until("the Spring peer", Duration.ofMillis(100), this::answers);
    }

    String url() {
        return "http://127.0.0.1:" + PORT;
    }

    private boolean answers() throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("the Spring peer ended while starting; see target/peer-spring.log");
        }
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url() + "/health")).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}

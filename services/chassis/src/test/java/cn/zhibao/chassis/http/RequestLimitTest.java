package cn.zhibao.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A real server with room for two requests, whose only route keeps each until it is told to answer.
class RequestLimitTest {

    private static final int MOST = 2;
    private static final int PATIENCE = 10;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final BlockingQueue<RoutingContext> working = new LinkedBlockingQueue<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        var filters = new Filters();
        new RequestLimit(MOST, meters).register(filters);
        var router = Router.router(vertx);
        filters.getFilters().forEach(filter -> router.route().handler(filter.getHandler()));
        router.get("/published").handler(route -> route.end("open"));
        router.get("/q/health/live").handler(route -> route.end("up"));
        router.route("/cases").handler(working::add);
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }

    @AfterEach
    void stop() throws Exception {
        client.shutdownNow();
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    @Test
    void tellsOneTooManyToComeBackAndTakesTheNextWhenThereIsRoom() throws Exception {
        var first = register();
        var second = register();
        var inHand = underWay();
        underWay();

        var turnedAway = register().get(PATIENCE, TimeUnit.SECONDS);

        assertThat(turnedAway.statusCode()).isEqualTo(503);
        assertThat(turnedAway.headers().firstValue("Retry-After")).contains("2");
        assertThat(turnedAway.headers().firstValue("Content-Type")).contains("application/problem+json");
        var problem = new JsonObject(turnedAway.body());
        assertThat(problem.getString("type")).isEqualTo("/problems/common/unavailable");
        assertThat(problem.getString("title")).contains("请稍后再试");
        assertThat(problem.getString("titleEn")).contains("try again");
        assertThat(meters.counter("requests.turned.away").count()).isEqualTo(1);

        inHand.end("done");
        assertThat(CompletableFuture.anyOf(first, second).get(PATIENCE, TimeUnit.SECONDS))
                .isInstanceOf(HttpResponse.class);
        var next = register();
        underWay().end("done");
        assertThat(next.get(PATIENCE, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    }

    @Test
    void answersHealthAndPublicReadsWhenFull() throws Exception {
        register();
        register();
        underWay();
        underWay();

        assertThat(send(HttpRequest.newBuilder(at("/q/health/live"))).statusCode())
                .isEqualTo(200);
        assertThat(send(HttpRequest.newBuilder(at("/published"))).statusCode()).isEqualTo(200);
        assertThat(send(HttpRequest.newBuilder(at("/published")).header("Authorization", "Bearer x"))
                        .statusCode())
                .isEqualTo(503);
    }

    @Test
    void givesThePlaceOfSomeoneWhoWentAwayToTheNext() throws Exception {
        var impatient = register();
        register();
        underWay();
        underWay();

        impatient.cancel(true);

        assertThat(admittedInTheEnd()).isTrue();
    }

    @Test
    void losesNoPlaceOverManyRefusals() throws Exception {
        register();
        register();
        var one = underWay();
        var other = underWay();
        for (var i = 0; i < 100; i++) {
            assertThat(register().get(PATIENCE, TimeUnit.SECONDS).statusCode()).isEqualTo(503);
        }
        one.end("done");
        other.end("done");

        var third = register();
        var fourth = register();
        underWay().end("done");
        underWay().end("done");

        assertThat(third.get(PATIENCE, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        assertThat(fourth.get(PATIENCE, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    }

    /// The server hears of a closed connection a moment later than the client that closes it.
    private boolean admittedInTheEnd() throws InterruptedException {
        for (var i = 0; i < 100; i++) {
            var answer = register();
            try {
                answer.get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException admitted) {
                return working.poll(PATIENCE, TimeUnit.SECONDS) != null;
            } catch (ExecutionException broken) {
                throw new AssertionError(broken);
            }
        }
        return false;
    }

    private RoutingContext underWay() throws InterruptedException {
        var route = working.poll(PATIENCE, TimeUnit.SECONDS);
        assertThat(route).isNotNull();
        return route;
    }

    private CompletableFuture<HttpResponse<String>> register() {
        return client.sendAsync(
                HttpRequest.newBuilder(at("/cases"))
                        .POST(HttpRequest.BodyPublishers.ofString("{\"title\":\"侵权\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.actualPort() + path);
    }
}

package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibao.testkit.stack.TestStack;
import cn.zhibao.testkit.stack.Tokens;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Offices share the connections of a pool, and nothing of one office stays on a connection for the next (B-06, B-07):
/// two hundred at once, of three offices, some refused, some hanging up in the middle.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class PoolBleedIT {

    private static final int CALLERS = 200;
    private static final int EACH = Integer.getInteger("zhibao.bleed.each", 12);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Map<String, String> OFFICES =
            Map.of("officer", "371071", "officer-huancui", "371002", "officer-zhuhai", "4404");
    private static final List<String> OFFICERS = List.of("officer", "officer-huancui", "officer-zhuhai");

    @Inject
    Pool reactive;

    @Inject
    DataSource blocking;

    @Test
    void showsTwoHundredCallersOfThreeOfficesNothingOfEachOther() throws Exception {
        for (var officer : OFFICERS) {
            IntStream.range(0, 5).forEach(any -> register(officer).then().statusCode(201));
        }
        var bled = new ConcurrentLinkedQueue<String>();
        var answered = new AtomicInteger();

        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> all = IntStream.range(0, CALLERS)
                    .mapToObj(number -> crowd.submit(() -> call(number, bled, answered)))
                    .toList();
            for (var one : all) {
                one.get(5, TimeUnit.MINUTES);
            }
        }

        assertThat(bled).isEmpty();
        assertThat(answered).hasValueGreaterThan(CALLERS * EACH / 4);
        probeEveryConnection();
        // Nobody hangs: the pool still serves.
        assertThat(as("officer").get("/cases").statusCode()).isEqualTo(200);
    }

    @Test
    void showsNothingWithoutASettingAndNothingWithAnEmptyOne() throws SQLException {
        register("officer").then().statusCode(201);
        try (var connection = connect("case_intake_app")) {
            assertThat(count(connection)).as("no setting").isZero();
            set(connection, "");
            assertThat(count(connection)).as("empty setting").isZero();
            set(connection, ",");
            assertThat(count(connection)).as("a comma alone").isZero();
            set(connection, "%");
            assertThat(count(connection)).as("no code").isZero();
            set(connection, "371071");
            assertThat(count(connection)).as("its own setting").isPositive();
        }
    }

    /// A service that works as the owner of its tables, or as a superuser, does not start.
    @ParameterizedTest
    @ValueSource(strings = {"case_intake_owner", "superuser"})
    void refusesToStartUnderARoleThatRowSecurityDoesNotBind(String role) throws Exception {
        var check = Class.forName("cn.zhibao.chassis.store.BoundRole").getDeclaredMethod("demand", Connection.class);
        check.setAccessible(true);
        try (var owner = connect("case_intake_owner");
                var app = connect("case_intake_app")) {
            check.invoke(null, app);
            var unbound = role.equals("superuser") ? TestStack.superuser("case_intake") : owner;
            assertThatThrownBy(() -> check.invoke(null, unbound))
                    .hasCauseInstanceOf(IllegalStateException.class)
                    .cause()
                    .hasMessageContaining("not bound by row security");
        }
    }

    private static void call(int number, Queue<String> bled, AtomicInteger answered) {
        var random = new Random(number);
        var officer = OFFICERS.get(number % OFFICERS.size());
        for (var i = 0; i < EACH; i++) {
            switch (random.nextInt(6)) {
                case 0 -> ask(officer, "POST", "/cases", body(String.valueOf(OFFICES.get(officer))));
                case 1 -> ask(officer, "POST", "/cases", "{\"region\":\"11\"}");
                case 2 -> ask(officer, "POST", "/cases", body("99"));
                case 3 -> hangUp(officer, random);
                default -> list(officer, bled, answered);
            }
        }
    }

    private static void list(String officer, Queue<String> bled, AtomicInteger answered) {
        var answer = ask(officer, "GET", "/cases?size=50", "");
        answered.incrementAndGet();
        var own = String.valueOf(OFFICES.get(officer));
        try {
            var cases = JSON.readTree(answer.body()).path("items");
            if (answer.statusCode() != 200 || cases.isEmpty()) {
                bled.add(officer + " was answered " + answer.statusCode() + " " + answer.body());
            }
            for (var one : cases) {
                if (!one.path("region").asText().startsWith(own)) {
                    bled.add(officer + " saw a case of " + one.path("region").asText());
                }
            }
        } catch (IOException unreadable) {
            throw new AssertionError(answer.body(), unreadable);
        }
    }

    /// Asks again while the service says that it has enough to do.
    private static HttpResponse<String> ask(String officer, String method, String path, String body) {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + Tokens.of(officer))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            while (answer.statusCode() == 503) {
                Thread.sleep(100);
                answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            }
            return answer;
        } catch (IOException gone) {
            throw new AssertionError(gone);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ended);
        }
    }

    /// Asks and is gone before the answer.
    private static void hangUp(String officer, Random random) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoLinger(true, 0);
            var ask = "GET /cases?size=200 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + Tokens.of(officer)
                    + "\r\n\r\n";
            socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(random.nextInt(8));
        } catch (IOException refused) {
            throw new AssertionError(refused);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /// Holds all connections of both pools at once and looks at what each still knows.
    private void probeEveryConnection() throws Exception {
        var size = ConfigProvider.getConfig().getValue("quarkus.datasource.reactive.max-size", Integer.class);
        var held = new ArrayList<SqlConnection>();
        var backends = new HashSet<Integer>();
        try {
            for (var i = 0; i < size; i++) {
                held.add(await(reactive.getConnection()));
            }
            for (var connection : held) {
                var row = await(connection
                                .query("select pg_backend_pid(), coalesce(current_setting('app.regions', true), ''),"
                                        + " (select count(*)::int from case_file)")
                                .execute())
                        .iterator()
                        .next();
                backends.add(row.getInteger(0));
                assertThat(row.getString(1)).as("left on a connection").isEmpty();
                assertThat(row.getInteger(2)).as("seen without a setting").isZero();
            }
        } finally {
            held.forEach(SqlConnection::close);
        }
        assertThat(backends).hasSize(size);
        var blockingHeld = new ArrayList<Connection>();
        try {
            for (var i = 0; i < 3; i++) {
                blockingHeld.add(blocking.getConnection());
                assertThat(count(blockingHeld.get(i)))
                        .as("seen by a blocking connection")
                        .isZero();
            }
        } finally {
            for (var connection : blockingHeld) {
                connection.close();
            }
        }
    }

    private static <T> T await(io.vertx.core.Future<T> future)
            throws ExecutionException, InterruptedException, TimeoutException {
        return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    private static io.restassured.response.Response register(String officer) {
        var region = String.valueOf(OFFICES.get(officer));
        return as(officer).body(body(region)).post("/cases");
    }

    private static String body(String region) {
        return """
                {"region":"%s","source":"REPORT","right":"PATENT","title":"涉嫌假冒专利"}""".formatted(region);
    }

    private static void set(Connection connection, String regions) throws SQLException {
        try (var set = connection.prepareStatement("select set_config('app.regions', ?, false)")) {
            set.setString(1, regions);
            set.execute();
        }
    }

    private static long count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from case_file")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection connect(String role) throws SQLException {
        var settings = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                settings.getValue("quarkus.flyway.jdbc-url", String.class),
                role,
                settings.getValue("quarkus.flyway.password", String.class));
    }
}

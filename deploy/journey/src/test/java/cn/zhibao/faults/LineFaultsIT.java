package cn.zhibao.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.journey.Office;
import cn.zhibao.local.LocalSystem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/// Lines are cut and go silent: between people and a service, and between a service and its database.
@ExtendWith(Rig.class)
@TestMethodOrder(MethodOrderer.MethodName.class)
class LineFaultsIT {

    private static final Rig RIG = Rig.running();
    private static final LocalSystem SYSTEM = RIG.system();
    private static final int DISCONNECTS = Slice.of(500, 4_000);
    private static final Duration BOUND = Duration.ofSeconds(20);

    private static final String CASE = """
            {"region":"%s","source":"COMPLAINT","right":"PATENT","title":"%s"}""";

    /// Hundreds of people hang up in the middle of a registration. Whoever asks again under the same key learns what
    /// became of it, and each has exactly one case.
    @Test
    void a12ServesEverybodyAfterADisconnectStorm() {
        var officer = RIG.as("officer");
        var keys = IntStream.range(0, DISCONNECTS)
                .mapToObj(n -> UUID.randomUUID().toString())
                .toList();
        var random = new Random(12);
        try (var people = Executors.newFixedThreadPool(16)) {
            keys.forEach(key -> people.execute(() -> hangUp(officer.token(), key, random.nextInt(30))));
        }
        RIG.book().inflicted("hung up", DISCONNECTS);

        try (var people = Executors.newFixedThreadPool(8)) {
            var answers = keys.stream()
                    .map(key -> CompletableFuture.supplyAsync(() -> askAgain(officer, key), people))
                    .toList();
            for (var answer : answers) {
                RIG.book().enter(new Book.Fact("case-intake", answer.join(), 1, "case-registered"));
            }
        }
        new Settlement(RIG).of("A-12 disconnect storm");
        Office.await(
                "every place is given back",
                BOUND,
                () -> officer.get("case-intake", "/q/metrics")
                        .raw()
                        .body()
                        .lines()
                        .anyMatch(line -> line.startsWith("requests_under_way") && line.endsWith(" 0.0")));
    }

    private static void hangUp(String token, String key, int afterMillis) {
        var address = URI.create(SYSTEM.url("case-intake"));
        var body = CASE.formatted(Clerk.REGION, key).getBytes(StandardCharsets.UTF_8);
        var head = """
                POST /cases HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Idempotency-Key: %s\r
                If-Match: "0"\r
                Content-Length: %d\r
                \r
                """.formatted(token, key, body.length).getBytes(StandardCharsets.UTF_8);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(head);
            socket.getOutputStream().write(body, 0, afterMillis % 5 == 0 ? body.length / 2 : body.length);
            socket.getOutputStream().flush();
            Office.pause(afterMillis);
        } catch (IOException refused) {
            throw new AssertionError("the service does not even answer the door", refused);
        }
    }

    /// Patiently: what the storm has begun holds the service's places until it is done.
    private static String askAgain(Office officer, String key) {
        return officer.changeUnder(key, "case-intake", "/cases", 0, CASE.formatted(Clerk.REGION, key))
                .path("id")
                .asText();
    }

    /// The database of one service falls silent without a word. Whoever asks gets an answer in bounded time all the
    /// same, and the house works on as soon as the line is back.
    @Test
    void a17AnswersInBoundedTimeWhileTheDatabaseIsSilent() {
        var officer = RIG.as("officer");
        var waits = new ArrayList<Long>();
        try (var load = Load.begin(RIG)) {
            Office.pause(2_000);
            RIG.book().inflicted("case-intake");
            RIG.database("case-intake").swallow();
            var until = System.nanoTime() + Duration.ofSeconds(Slice.of(20, 60)).toNanos();
            while (System.nanoTime() < until) {
                waits.addAll(askTogether(officer));
            }
            RIG.book().inflicted("case-intake");
            RIG.database("case-intake").heal();
            Office.await(
                    "a registration after the silence",
                    BOUND,
                    () -> officer.look("case-intake", "/cases?size=1")
                            .filter(answer -> answer.status() == 200)
                            .isPresent());
            assertThat(load.goesOn()).isTrue();
        } finally {
            RIG.database("case-intake").heal();
        }
        assertThat(waits).allMatch(wait -> wait < BOUND.toMillis());
        new Settlement(RIG).of("A-17 silent database");
    }

    /// Reads by more people than the service has connections; how long each waited.
    private static List<Long> askTogether(Office officer) {
        try (var people = Executors.newFixedThreadPool(20)) {
            return IntStream.range(0, 20)
                    .mapToObj(n -> CompletableFuture.supplyAsync(() -> wait(officer), people))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private static long wait(Office officer) {
        var begun = System.nanoTime();
        var answer = officer.look("case-intake", "/cases?size=1");
        assertThat(answer.map(Office.Answer::status))
                .as("a service whose database is silent")
                .contains(503);
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }
}

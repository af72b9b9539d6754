package cn.zhibao.journey;

import cn.zhibao.local.LocalSystem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// A person or a machine that uses the product over HTTP, with a token of its own. Patient: what is down for a
/// moment is asked again, as a careful client does.
public final class Office {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final UnaryOperator<String> addresses;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String user;
    private String token = "";
    private long tokenGoodUntil;

    public Office(LocalSystem system, String user) {
        this(system::url, user);
    }

    /// Somebody who reaches the services at other addresses than usual.
    public Office(UnaryOperator<String> addresses, String user) {
        this.addresses = addresses;
        this.user = user;
    }

    /// One answer.
    public record Answer(int status, HttpResponse<String> raw) {

        public JsonNode json() {
            try {
                return JSON.readTree(raw.body());
            } catch (IOException unreadable) {
                throw new AssertionError("no JSON: " + raw.body(), unreadable);
            }
        }
    }

    public Answer get(String service, String path) {
        return patiently(() -> send(request(service, path).GET()));
    }

    /// Looks once, whatever comes of it; empty when there was no answer.
    public Optional<Answer> look(String service, String path) {
        return tried(request(service, path).GET());
    }

    public Answer post(String service, String path, String contentType, HttpRequest.BodyPublisher body) {
        return patiently(() ->
                send(request(service, path).header("Content-Type", contentType).POST(body)));
    }

    /// Changes something that was seen at this version. Asked again under the same key until there is an answer, so
    /// that an answer lost on the way changes nothing twice.
    public JsonNode change(String service, String path, int version, String body) {
        return changeUnder(UUID.randomUUID().toString(), service, path, version, body);
    }

    /// The same under a key of the caller's.
    public JsonNode changeUnder(String key, String service, String path, int version, String body) {
        var answer = patiently(() -> send(changing(service, path, version, key, body)));
        if (answer.status() >= 300) {
            throw new AssertionError(
                    path + " answered " + answer.status() + " " + answer.raw().body());
        }
        return answer.json();
    }

    /// Asks for a change once, whatever comes of it; empty when there was no answer.
    public Optional<Answer> once(String service, String path, int version, String key, String body) {
        return tried(changing(service, path, version, key, body));
    }

    private Optional<Answer> tried(HttpRequest.Builder request) {
        try {
            return Optional.of(send(request));
        } catch (Gone gone) {
            return Optional.empty();
        }
    }

    private HttpRequest.Builder changing(String service, String path, int version, String key, String body) {
        return request(service, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("If-Match", "\"" + version + "\"")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /// Asks until the condition holds.
    public static void await(String what, Duration patience, Supplier<Boolean> holds) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!holds.get()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not within " + patience.toSeconds() + " s: " + what);
            }
            pause(250);
        }
    }

    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ended);
        }
    }

    private HttpRequest.Builder request(String service, String path) {
        return HttpRequest.newBuilder(URI.create(addresses.apply(service) + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token());
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer);
        } catch (IOException gone) {
            throw new Gone(gone);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ended);
        }
    }

    private Answer patiently(Supplier<Answer> ask) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                var answer = ask.get();
                if (answer.status() < 500) {
                    return answer;
                }
                if (System.nanoTime() > deadline) {
                    throw new AssertionError(
                            "still " + answer.status() + ": " + answer.raw().body());
                }
            } catch (Gone gone) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("not reachable", gone);
                }
            }
            pause(500);
        }
    }

    public synchronized String token() {
        if (System.nanoTime() > tokenGoodUntil) {
            var form = "grant_type=password&client_id=zhibao-cli&scope=openid&password=zhibao&username=" + user;
            var answer = patiently(() -> send(HttpRequest.newBuilder(
                            URI.create(addresses.apply("keycloak") + "/realms/zhibao/protocol/openid-connect/token"))
                    .timeout(Duration.ofSeconds(30))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))));
            token = answer.json().path("access_token").asText();
            tokenGoodUntil = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        }
        return token;
    }

    /// The other side was not there.
    private static final class Gone extends RuntimeException {
        Gone(IOException cause) {
            super(cause);
        }
    }
}

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
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The services as somebody sees them who asks once and takes the answer as it comes.
final class Door {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AT_ONCE = 12;

    private final LocalSystem system;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    Door(LocalSystem system) {
        this.system = system;
    }

    /// One request.
    ///
    /// @param seen the version named in `If-Match`, or null where none is
    record Knock(
            String service,
            String method,
            String path,
            @Nullable String body,
            @Nullable Integer seen) {

        static Knock get(String service, String path) {
            return new Knock(service, "GET", path, null, null);
        }

        static Knock post(String service, String path, String body) {
            return new Knock(service, "POST", path, body, null);
        }

        Knock seen(@Nullable Integer version) {
            return new Knock(service, method, path, body, version);
        }

        boolean isJson() {
            return body != null && contentType().equals("application/json");
        }

        private String contentType() {
            if (path.contains("/parts?")) {
                return "application/octet-stream";
            }
            return path.equals("/imports") || path.equals("/workbooks") ? "text/csv" : "application/json";
        }
    }

    /// One answer.
    record Answer(int status, String body) {

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException unreadable) {
                throw new AssertionError("no JSON: " + body, unreadable);
            }
        }

        /// The address of the problem, empty where there is none.
        String problem() {
            return body.startsWith("{") ? json().path("type").asText() : "";
        }

        /// What an asker learns from the answer; its own number aside, which is another each time.
        String told() {
            return status + " " + body.replaceAll("urn:uuid:[0-9a-f-]{36}", "urn:uuid");
        }
    }

    Answer ask(Knock knock, String token) {
        return ask(
                knock,
                token,
                knock.body() == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(knock.body()));
    }

    /// The same with these bytes for a body, which need be no text.
    Answer ask(Knock knock, String token, byte[] body) {
        return ask(knock, token, HttpRequest.BodyPublishers.ofByteArray(body));
    }

    private Answer ask(Knock knock, String token, HttpRequest.BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(system.url(knock.service()) + knock.path()))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", knock.contentType());
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (knock.seen() != null) {
            request.header("If-Match", "\"" + knock.seen() + "\"");
        }
        var answer = send(request.method(knock.method(), body).build());
        return new Answer(answer.statusCode(), answer.body());
    }

    /// The answer of a request that must succeed.
    JsonNode demand(Knock knock, String token) {
        var answer = ask(knock, token);
        if (answer.status() >= 300) {
            throw new AssertionError(knock + " answered " + answer);
        }
        return answer.json();
    }

    /// Does something for each, a dozen at once; the first failure ends it.
    static <T> void forAll(List<T> things, Consumer<T> deed) {
        var places = new Semaphore(AT_ONCE);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> done = things.stream()
                    .map(thing -> workers.submit(() -> {
                        places.acquireUninterruptibly();
                        try {
                            deed.accept(thing);
                        } finally {
                            places.release();
                        }
                    }))
                    .toList();
            for (var one : done) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ended);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException gone) {
            throw new AssertionError(request.uri() + " does not answer", gone);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ended);
        }
    }
}

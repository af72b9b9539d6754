package cn.zhibao.testkit.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Real access tokens of the demo users, for tests that sign in: `Tokens.of("officer")`.
public final class Tokens {

    private static final Map<String, Token> KNOWN = new ConcurrentHashMap<>();
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private Tokens() {}

    /// A token that is good for at least another minute.
    public static String of(String user) {
        String issuer = RunningStack.address()
                .issuer()
                .orElseThrow(
                        () -> new IllegalStateException("the test stack runs without Keycloak; say keycloak=true"));
        return KNOWN.compute(issuer + " " + user, (key, old) -> old == null || old.old() ? fetch(issuer, user) : old)
                .text();
    }

    private static Token fetch(String issuer, String user) {
        String form = "grant_type=password&client_id=zhibao-cli&scope=openid&username=" + user + "&password=zhibao";
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("no token for " + user + ": " + answer.body());
            }
            JsonNode token = new ObjectMapper().readTree(answer.body());
            long life = Duration.ofSeconds(token.get("expires_in").asLong())
                    .minus(MARGIN)
                    .toNanos();
            return new Token(token.get("access_token").asText(), System.nanoTime() + life);
        } catch (IOException refused) {
            throw new IllegalStateException("Keycloak does not answer at " + issuer, refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private record Token(String text, long goodUntil) {

        boolean old() {
            return System.nanoTime() > goodUntil;
        }
    }
}

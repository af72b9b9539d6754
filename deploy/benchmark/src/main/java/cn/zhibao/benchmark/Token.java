package cn.zhibao.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/// A real access token of a demo user, which lives five minutes.
record Token(String text, long oldFrom) {

    private static final Duration FRESH = Duration.ofMinutes(3);

    static Token of(String keycloak, String user) {
        var form = "grant_type=password&client_id=zhibao-cli&scope=openid&password=zhibao&username=" + user;
        var request = HttpRequest.newBuilder(URI.create(keycloak + "/realms/zhibao/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            var text = new ObjectMapper()
                    .readTree(answer.body())
                    .path("access_token")
                    .asText();
            if (text.isEmpty()) {
                throw new IllegalStateException("no token for " + user + ": " + answer.body());
            }
            return new Token(text, System.nanoTime() + FRESH.toNanos());
        } catch (IOException refused) {
            throw new IllegalStateException("Keycloak does not answer", refused);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    boolean isOld() {
        return System.nanoTime() > oldFrom;
    }
}

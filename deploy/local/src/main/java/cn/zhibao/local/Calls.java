package cn.zhibao.local;

import cn.zhibao.local.parts.PartFailure;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/// HTTP as the command line speaks it: one request, one answer, a refusal printed in its own words.
final class Calls {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private Calls() {}

    static boolean answers(URI address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// An access token of a demo user, by the local client that may ask with a password.
    static String token(String issuer, String user, String password) {
        return token(
                issuer,
                Map.of(
                        "grant_type", "password",
                        "client_id", "zhibao-cli",
                        "scope", "openid",
                        "username", user,
                        "password", password));
    }

    static String token(String issuer, Map<String, String> form) {
        String fields = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields))
                .build();
        return json(send(request)).path("access_token").asText();
    }

    static HttpRequest.Builder authorised(URI address, String token) {
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .timeout(Duration.ofMinutes(10));
    }

    /// The answer of a request that was accepted; anything else ends the command with the refusal's words.
    static HttpResponse<String> send(HttpRequest request) {
        HttpResponse<String> answer = attempt(request);
        if (answer.statusCode() >= 300) {
            throw new PartFailure(request.method() + " " + request.uri() + " was refused with " + answer.statusCode()
                    + ": " + words(answer.body()));
        }
        return answer;
    }

    static HttpResponse<String> attempt(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (ConnectException nobody) {
            throw new PartFailure("nobody answers at " + request.uri() + "; is it up? (./zhibao status)", nobody);
        } catch (IOException broken) {
            throw new PartFailure("talking to " + request.uri() + " failed: " + broken.getMessage(), broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PartFailure("interrupted", interrupted);
        }
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException unreadable) {
            throw new PartFailure("not JSON: " + answer.body(), unreadable);
        }
    }

    private static String words(String body) {
        try {
            JsonNode problem = JSON.readTree(body);
            String detail = problem.path("detail")
                    .asText(problem.path("error_description").asText(""));
            return (problem.path("title").asText("") + " " + detail).isBlank()
                    ? body
                    : problem.path("title").asText("") + " " + detail;
        } catch (IOException plain) {
            return body;
        }
    }
}

package cn.zhibao.journey;

import cn.zhibao.local.LocalSystem;
import cn.zhibao.local.parts.Secrets;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The running realm, seen by its administrator: new people, their tokens, and what is set in it.
final class Realm {

    static final String PASSWORD = "zhibao";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIFE = Duration.ofMinutes(3);

    private final String keycloak;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    Realm(LocalSystem system) {
        this.keycloak = system.url("keycloak");
    }

    private record Token(String text, long goodUntil) {}

    /// Makes these people, each in an office with the regions granted; who is there already stays.
    void settle(Collection<Person> people) {
        var offices = people.stream().map(Realm::office).distinct().toList();
        offices.forEach(office -> admin("POST", "/groups", group(office)));
        var users = people.stream()
                .map(person -> Map.of(
                        "username",
                        person.user(),
                        "enabled",
                        true,
                        "firstName",
                        "测试",
                        "credentials",
                        List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false)),
                        "realmRoles",
                        List.copyOf(person.roles()),
                        "groups",
                        List.of("/" + office(person))))
                .toList();
        var done = admin("POST", "/partialImport", Map.of("ifResourceExists", "SKIP", "users", users));
        if (done.statusCode() >= 300) {
            throw new AssertionError("the realm takes nobody in: " + done.body());
        }
    }

    /// An access token that is good for two minutes more; empty for nobody.
    String token(Person person) {
        return person.isNobody() ? "" : token(person.user());
    }

    String token(String user) {
        return tokens.compute(
                        user,
                        // One at a time: Keycloak locks out whoever signs in twice at the same moment.
                        (name, known) -> known == null || System.nanoTime() > known.goodUntil()
                                ? new Token(
                                        grant(name).path("access_token").asText(), System.nanoTime() + LIFE.toNanos())
                                : known)
                .text();
    }

    /// All tokens that Keycloak hands out to a user who signs in with a password.
    JsonNode grant(String user) {
        return form(
                "/realms/zhibao",
                Map.of(
                        "grant_type", "password",
                        "client_id", "zhibao-cli",
                        "scope", "openid",
                        "username", user,
                        "password", PASSWORD));
    }

    /// What the administrator's interface answers.
    HttpResponse<String> admin(String method, String path, Object body) {
        return send(HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/zhibao" + path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + administrator())
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(write(body)))
                .build());
    }

    JsonNode settings(String path) {
        var answer = send(HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/zhibao" + path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + administrator())
                .GET()
                .build());
        return read(answer.body());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException gone) {
            throw new AssertionError(request.uri() + " does not answer", gone);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ended);
        }
    }

    JsonNode form(String realm, Map<String, String> fields) {
        var text = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = send(HttpRequest.newBuilder(URI.create(keycloak + realm + "/protocol/openid-connect/token"))
                .timeout(Duration.ofMinutes(1))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(text))
                .build());
        if (answer.statusCode() != 200) {
            throw new AssertionError("no token: " + answer.body());
        }
        return read(answer.body());
    }

    static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException unreadable) {
            throw new AssertionError("no JSON: " + body, unreadable);
        }
    }

    private String administrator() {
        var known = tokens.get("");
        if (known == null || System.nanoTime() > known.goodUntil()) {
            var text = form(
                            "/realms/master",
                            Map.of(
                                    "grant_type",
                                    "password",
                                    "client_id",
                                    "admin-cli",
                                    "username",
                                    "root",
                                    "password",
                                    new Secrets(Product.site()).get("keycloak.admin")))
                    .path("access_token")
                    .asText();
            // The master realm's tokens live for a minute.
            known = new Token(text, System.nanoTime() + Duration.ofSeconds(30).toNanos());
            tokens.put("", known);
        }
        return known.text();
    }

    private static String office(Person person) {
        return "office-" + String.join("-", new TreeSet<>(person.regions()));
    }

    private static Map<String, Object> group(String office) {
        var regions = new ArrayList<>(List.of(office.split("-")));
        regions.removeFirst();
        return Map.of(
                "name",
                office,
                "attributes",
                Map.of("region_codes", regions, "org_code", List.of(String.join("-", regions))));
    }
}

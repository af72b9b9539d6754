package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.journey.Door.Knock;
import cn.zhibao.local.LocalSystem;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every way to pass off a text as an access token, at every service (B-05).
///
/// The realm is given one more key, which the test holds: what is wrong with a token can so be the one thing that is
/// wrong with it, under a signature that every service accepts. A token with nothing wrong is accepted, or a refusal
/// would prove nothing.
@ExtendWith(Product.class)
class TokenConfusionIT {

    private static final Map<String, String> PROTECTED = new TreeMap<>(Map.of(
            "case-intake", "/cases",
            "mediation", "/mediations",
            "enforcement", "/enforcements",
            "inspection", "/visits",
            "statistics", "/ledger"));
    private static final String READER = "auditor";

    private static final LocalSystem SYSTEM = Product.running();
    private static final Door DOOR = new Door(SYSTEM);
    private static final Realm REALM = new Realm(SYSTEM);
    private static final KeyPair OURS = Forgery.key();
    private static final KeyPair STRANGE = Forgery.key();

    private static final List<String> MADE = new ArrayList<>();
    private static Map<String, Object> head = Map.of();

    @BeforeAll
    static void giveTheRealmOneMoreKey() {
        var pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(OURS.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----";
        make(
                "/components",
                Map.of(
                        "name", "a key of the test",
                        "providerId", "rsa",
                        "providerType", "org.keycloak.keys.KeyProvider",
                        "config",
                                Map.of(
                                        "privateKey", List.of(pem),
                                        "priority", List.of("1"),
                                        "enabled", List.of("true"),
                                        "active", List.of("true"),
                                        "algorithm", List.of("RS256"))));
        var modulus = Forgery.number(((RSAPublicKey) OURS.getPublic()).getModulus());
        for (var key : certificates()) {
            if (key.path("n").asText().equals(modulus)) {
                head = Map.of(
                        "alg", "RS256", "typ", "JWT", "kid", key.path("kid").asText());
            }
        }
        assertThat(head).isNotEmpty();
        Office.await(
                "the services to know the key",
                java.time.Duration.ofMinutes(1),
                () -> PROTECTED.keySet().stream().allMatch(service -> ask(service, minted(claims -> {})) == 200));
    }

    @AfterAll
    static void takeItAway() {
        MADE.forEach(path -> REALM.admin("DELETE", path, ""));
    }

    @Test
    void acceptsWhatHasNothingWrongWithIt() {
        PROTECTED.keySet().forEach(service -> {
            assertThat(ask(service, REALM.token(READER))).as(service).isEqualTo(200);
            assertThat(ask(service, minted(claims -> {}))).as(service).isEqualTo(200);
        });
    }

    @Test
    void refusesAnIdToken() {
        refused(REALM.grant(READER).path("id_token").asText());
    }

    @Test
    void refusesARefreshToken() {
        refused(REALM.grant(READER).path("refresh_token").asText());
    }

    @Test
    void refusesATokenForAnotherAudience() {
        var client = client("without-services", List.of("basic", "profile", "roles", "jurisdiction"), Map.of());
        var elsewhere = token(client);
        assertThat(Forgery.claims(elsewhere)).doesNotContainKey("aud");

        refused(elsewhere);
        refused(minted(claims -> claims.put("aud", "zhibao-cli")));
        refused(minted(claims -> claims.remove("aud")));
    }

    /// A token for one service opens no other.
    @Test
    void refusesATokenForTheServiceNextDoor() {
        var services = List.copyOf(PROTECTED.keySet());
        for (var service : services) {
            var next = services.get((services.indexOf(service) + 1) % services.size());
            var token = minted(claims -> claims.put("aud", next));

            assertThat(ask(next, token)).as(next).isEqualTo(200);
            assertThat(ask(service, token))
                    .as("%s with a token for %s", service, next)
                    .isEqualTo(401);
        }
    }

    @Test
    void refusesATokenOfAnotherRealm() {
        refused(minted(claims -> claims.put("iss", SYSTEM.url("keycloak") + "/realms/master")));
        refused(minted(claims -> claims.put("iss", SYSTEM.url("keycloak") + "/realms/zhibao/")));
        refused(minted(claims -> claims.remove("iss")));
    }

    @Test
    void refusesATokenOfAnotherKey() {
        refused(Forgery.signed(head, claims(), STRANGE));
        refused(Forgery.signed(Forgery.head(REALM.token(READER)), claims(), STRANGE));
        refused(Forgery.signed(Map.of("alg", "RS256", "typ", "JWT"), claims(), STRANGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", "nOnE", ""})
    void refusesATokenWithoutASignature(String algorithm) {
        refused(Forgery.unsigned(Map.of("alg", algorithm, "typ", "JWT"), claims()));
        refused(Forgery.unsigned(with("alg", algorithm), claims()));
        refused(Forgery.signed(with("alg", algorithm), claims(), OURS));
    }

    /// The public key is known to everyone; as a secret it must open nothing.
    @Test
    void refusesATokenSealedWithThePublicKey() {
        var key = OURS.getPublic().getEncoded();
        var pem = "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(key)
                + "\n-----END PUBLIC KEY-----\n";
        for (var secret : List.of(key, pem.getBytes(StandardCharsets.US_ASCII))) {
            refused(Forgery.sealed(with("alg", "HS256"), claims(), secret));
        }
    }

    @Test
    void refusesATokenThatBringsItsOwnKey() throws IOException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var jwk = jwk();
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            var body = Realm.write(Map.of("keys", List.of(jwk))).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            var address = "http://localhost:" + server.getAddress().getPort() + "/keys";
            refused(Forgery.signed(with("jku", address), claims(), STRANGE));
            refused(Forgery.signed(Map.of("alg", "RS256", "kid", "mine", "jku", address), claims(), STRANGE));
            refused(Forgery.signed(Map.of("alg", "RS256", "kid", "mine", "x5u", address), claims(), STRANGE));
            refused(Forgery.signed(Map.of("alg", "RS256", "kid", "mine", "jwk", jwk), claims(), STRANGE));
            refused(Forgery.signed(with("jwk", jwk), claims(), STRANGE));
            assertThat(asked).as("somebody fetched the keys of a stranger").hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void refusesAnExpiredToken() {
        var now = Instant.now().getEpochSecond();
        refused(minted(claims -> claims.put("exp", now - 60)));
        refused(minted(claims -> claims.remove("exp")));

        var client = client(
                "brief",
                List.of("basic", "profile", "roles", "jurisdiction", "services"),
                Map.of("access.token.lifespan", "5"));
        var brief = token(client);
        PROTECTED
                .keySet()
                .forEach(service ->
                        assertThat(ask(service, brief)).as("while it holds").isEqualTo(200));
        var end = Instant.ofEpochSecond(((Number) Realm.read(Realm.write(Forgery.claims(brief)))
                        .path("exp")
                        .numberValue())
                .longValue());
        while (!Instant.now().isAfter(end.plusSeconds(2))) {
            Office.pause(200);
        }
        refused(brief);
    }

    @Test
    void refusesATokenThatIsNotValidYet() {
        refused(minted(claims -> claims.put("nbf", Instant.now().getEpochSecond() + 3_600)));
    }

    @Test
    void refusesATokenSomebodyWroteIn() {
        var genuine = REALM.token(READER);
        PROTECTED
                .keySet()
                .forEach(
                        service -> assertThat(ask(service, genuine)).as("known").isEqualTo(200));
        var parts = genuine.split("\\.");
        var claims = Forgery.claims(genuine);
        claims.put("regions", List.of("37", "44"));
        var rewritten = Forgery.content(Forgery.head(genuine), claims) + "." + parts[2];
        refused(rewritten);
        refused(parts[0] + "." + parts[1] + "." + (parts[2].startsWith("A") ? "B" : "A") + parts[2].substring(1));
        refused(parts[0] + "." + parts[1] + ".");
        refused(parts[0] + "." + parts[1]);
    }

    private static void refused(String token) {
        for (var door : PROTECTED.entrySet()) {
            var answer = DOOR.ask(Knock.get(door.getKey(), door.getValue()), token);
            assertThat(answer.status())
                    .as("%s: %s", door.getKey(), answer.body())
                    .isEqualTo(401);
        }
    }

    private static int ask(String service, String token) {
        return DOOR.ask(Knock.get(service, PROTECTED.getOrDefault(service, "/")), token)
                .status();
    }

    /// The claims Keycloak gives the reader, fresh.
    private static Map<String, Object> claims() {
        return Forgery.claims(REALM.token(READER));
    }

    private static String minted(Consumer<Map<String, Object>> change) {
        var claims = claims();
        change.accept(claims);
        return Forgery.signed(head, claims, OURS);
    }

    private static Map<String, Object> with(String name, Object value) {
        var changed = new TreeMap<>(head);
        changed.put(name, value);
        return changed;
    }

    private static Map<String, Object> jwk() {
        var key = (RSAPublicKey) STRANGE.getPublic();
        return Map.of(
                "kty", "RSA",
                "use", "sig",
                "alg", "RS256",
                "kid", "mine",
                "n", Forgery.number(key.getModulus()),
                "e", Forgery.number(key.getPublicExponent()));
    }

    private static com.fasterxml.jackson.databind.JsonNode certificates() {
        var address = SYSTEM.url("keycloak") + "/realms/zhibao/protocol/openid-connect/certs";
        var answer = REALM.send(java.net.http.HttpRequest.newBuilder(java.net.URI.create(address))
                .build());
        return Realm.read(answer.body()).path("keys");
    }

    private static String client(String name, List<String> scopes, Map<String, String> attributes) {
        make(
                "/clients",
                Map.of(
                        "clientId", name,
                        "publicClient", true,
                        "directAccessGrantsEnabled", true,
                        "standardFlowEnabled", false,
                        "fullScopeAllowed", true,
                        "defaultClientScopes", scopes,
                        "attributes", attributes));
        return name;
    }

    private static String token(String client) {
        return REALM.form(
                        "/realms/zhibao",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                client,
                                "username",
                                READER,
                                "password",
                                Realm.PASSWORD))
                .path("access_token")
                .asText();
    }

    private static void make(String path, Object body) {
        var made = REALM.admin("POST", path, body);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var location = made.headers().firstValue("Location").orElseThrow();
        MADE.add(path + location.substring(location.lastIndexOf('/')));
    }
}

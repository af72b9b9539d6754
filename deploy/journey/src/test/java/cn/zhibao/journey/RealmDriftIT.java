package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.local.LocalSystem;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The running realm against the committed file (B-08): what the file says holds, and nobody beside the file
/// lets people in. Whoever changes a setting by hand in the console is named here.
@ExtendWith(Product.class)
class RealmDriftIT {

    /// What Keycloak brings along in every realm.
    private static final Set<String> BUILT_IN =
            Set.of("account", "account-console", "admin-cli", "broker", "realm-management", "security-admin-console");

    /// Compared on their own, or not settings at all.
    private static final Set<String> APART = Set.of(
            "users",
            "groups",
            "clients",
            "clientScopes",
            "defaultDefaultClientScopes",
            "defaultOptionalClientScopes",
            "scopeMappings",
            "components",
            "roles");

    private static final Person AMBITIOUS = new Person("ambitious", Set.of("officer"), Set.of("371083"));

    private static final LocalSystem SYSTEM = Product.running();
    private static final Realm REALM = new Realm(SYSTEM);
    private static final JsonNode FILE = file();

    @Test
    void isAsTheFileSays() {
        assertThat(drift()).isEmpty();
    }

    @Test
    void namesWhatWasChangedByHand() {
        var longLived = "{\"accessTokenLifespan\":3600,\"bruteForceProtected\":false}";
        var portal = client("portal");
        var id = portal.path("id").asText();
        try {
            REALM.admin("PUT", "", Realm.read(longLived));
            REALM.admin(
                    "PUT",
                    "/clients/" + id,
                    Realm.read(
                            portal.toString().replace("/signed-in\"]", "/*\"]").replace("S256", "plain")));

            assertThat(drift())
                    .anyMatch(line -> line.startsWith("accessTokenLifespan"))
                    .anyMatch(line -> line.startsWith("bruteForceProtected"))
                    .anyMatch(line -> line.startsWith("client portal redirectUris"))
                    .anyMatch(line -> line.startsWith("client portal attributes pkce.code.challenge.method"));
        } finally {
            REALM.admin("PUT", "", Realm.read("{\"accessTokenLifespan\":300,\"bruteForceProtected\":true}"));
            REALM.admin("PUT", "/clients/" + id, portal);
        }
        assertThat(drift()).isEmpty();
    }

    /// The file itself must not be weakened unnoticed.
    @Test
    void keepsTheLocksThatMatter() {
        var realm = REALM.settings("");
        assertThat(realm.path("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("registrationAllowed").asBoolean()).isFalse();
        assertThat(realm.path("editUsernameAllowed").asBoolean()).isFalse();
        assertThat(realm.path("eventsEnabled").asBoolean()).isTrue();
        assertThat(realm.path("adminEventsEnabled").asBoolean()).isTrue();

        var portal = client("portal");
        assertThat(portal.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(portal.path("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(portal.path("publicClient").asBoolean()).isFalse();
        for (var client : ours()) {
            assertThat(client.path("fullScopeAllowed").asBoolean())
                    .as(client.path("clientId").asText())
                    .isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean()).isFalse();
            client.path("redirectUris")
                    .forEach(address -> assertThat(address.asText()).doesNotContain("*"));
        }
        assertThat(REALM.settings("/users/profile")
                        .path("unmanagedAttributePolicy")
                        .asText("DISABLED"))
                .isEqualTo("DISABLED");
    }

    /// The regions of an office are the administrator's to give; nobody writes their own, and a refusal that only looks
    /// like one is found by reading back.
    @Test
    void letsNobodyGrantThemselvesARegion() {
        var made = REALM.admin(
                "POST",
                "/clients",
                Map.of(
                        "clientId",
                        "own-account",
                        "publicClient",
                        true,
                        "directAccessGrantsEnabled",
                        true,
                        "fullScopeAllowed",
                        true,
                        "protocolMappers",
                        List.of(
                                mapper("account", "oidc-audience-mapper", "included.client.audience", "account"),
                                Map.of(
                                        "name", "client roles",
                                        "protocol", "openid-connect",
                                        "protocolMapper", "oidc-usermodel-client-role-mapper",
                                        "config",
                                                Map.of(
                                                        "claim.name", "resource_access.${client_id}.roles",
                                                        "jsonType.label", "String",
                                                        "multivalued", "true",
                                                        "access.token.claim", "true")))));
        var place = made.headers().firstValue("Location").orElseThrow();
        try {
            var user = ambitious();
            var token = REALM.form(
                            "/realms/zhibao",
                            Map.of(
                                    "grant_type",
                                    "password",
                                    "client_id",
                                    "own-account",
                                    "username",
                                    AMBITIOUS.user(),
                                    "password",
                                    Realm.PASSWORD))
                    .path("access_token")
                    .asText();
            var account = SYSTEM.url("keycloak") + "/realms/zhibao/account/";
            var own = REALM.send(account(account, token).GET().build());
            assertThat(own.statusCode()).as(own.body()).isEqualTo(200);

            var wish = "{\"attributes\":{\"region_codes\":[\"37\"],\"org_code\":[\"37\"],\"locale\":[\"en\"]}}";
            var answer = REALM.send(account(account, token)
                    .POST(HttpRequest.BodyPublishers.ofString(wish))
                    .build());

            // What is the user's own to write is written, so that the refusal of the rest is no general one.
            assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
            var attributes = REALM.settings("/users/" + user).path("attributes");
            assertThat(attributes.at("/locale/0").asText()).isEqualTo("en");
            assertThat(attributes.has("region_codes")).isFalse();
            assertThat(attributes.has("org_code")).isFalse();
            var claims = Forgery.claims(
                    REALM.grant(AMBITIOUS.user()).path("access_token").asText());
            assertThat(String.valueOf(claims.get("regions"))).isEqualTo("[\"371083\"]");
        } finally {
            REALM.admin("DELETE", "/clients/" + place.substring(place.lastIndexOf('/') + 1), "");
        }
    }

    /// Somebody who may manage the own account; people of the realm file may not even that.
    private static String ambitious() {
        REALM.settle(List.of(AMBITIOUS));
        var user = REALM.settings("/users?exact=true&username=" + AMBITIOUS.user())
                .at("/0/id")
                .asText();
        var account = client("account").path("id").asText();
        var role = REALM.settings("/clients/" + account + "/roles/manage-account");
        REALM.admin("POST", "/users/" + user + "/role-mappings/clients/" + account, List.of(role));
        return user;
    }

    private static HttpRequest.Builder account(String address, String token) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json");
    }

    private static Map<String, Object> mapper(String name, String kind, String setting, String value) {
        return Map.of(
                "name",
                name,
                "protocol",
                "openid-connect",
                "protocolMapper",
                kind,
                "config",
                Map.of(setting, value, "access.token.claim", "true"));
    }

    private static List<String> drift() {
        var drift = new ArrayList<String>();
        var realm = REALM.settings("");
        FILE.properties().stream()
                .filter(setting -> !APART.contains(setting.getKey()))
                .forEach(setting -> compare(setting.getKey(), setting.getValue(), realm.path(setting.getKey()), drift));
        for (var client : FILE.path("clients")) {
            var name = client.path("clientId").asText();
            compare("client " + name, client, client(name), drift);
        }
        for (var client : REALM.settings("/clients")) {
            var name = client.path("clientId").asText();
            if (!BUILT_IN.contains(name) && ours().stream().noneMatch(client::equals)) {
                drift.add("client " + name + " is not in the file");
            }
        }
        var scopes = REALM.settings("/client-scopes");
        for (var scope : FILE.path("clientScopes")) {
            compare(
                    "scope " + scope.path("name").asText(),
                    scope,
                    named(scopes, scope.path("name").asText()),
                    drift);
        }
        compare(
                "default scopes",
                FILE.path("defaultDefaultClientScopes"),
                names(REALM.settings("/default-default-client-scopes")),
                drift);
        compare(
                "optional scopes",
                FILE.path("defaultOptionalClientScopes"),
                names(REALM.settings("/default-optional-client-scopes")),
                drift);
        var roles = REALM.settings("/roles");
        for (var role : FILE.at("/roles/realm")) {
            compare(
                    "role " + role.path("name").asText(),
                    role,
                    named(roles, role.path("name").asText()),
                    drift);
        }
        var profile =
                FILE.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0");
        compare("profile", Realm.read(profile.asText()), REALM.settings("/users/profile"), drift);
        return drift;
    }

    /// Everything the wanted side says, the other must say too; secrets and what each copy sets for itself aside.
    private static void compare(String where, JsonNode wanted, JsonNode found, List<String> drift) {
        if (wanted.isObject()) {
            wanted.properties().stream()
                    .filter(field -> !field.getKey().equals("secret"))
                    .forEach(field ->
                            compare(where + " " + field.getKey(), field.getValue(), found.path(field.getKey()), drift));
        } else if (wanted.isArray() && wanted.path(0).isObject()) {
            wanted.forEach(one -> compare(
                    where + " " + one.path("name").asText(),
                    one,
                    named(found, one.path("name").asText()),
                    drift));
        } else if (!text(wanted).equals(text(found))) {
            drift.add(where + " is " + found + ", the file says " + wanted);
        }
    }

    /// Lists are sets to Keycloak; numbers and yes or no come back as text where they are attributes.
    private static String text(JsonNode node) {
        if (node.isArray()) {
            var words = new TreeSet<String>();
            node.forEach(word -> words.add(text(word)));
            return words.toString();
        }
        return node.asText().replaceAll("\\$\\{PORTAL_URL:[^}]*}", SYSTEM.url("portal"));
    }

    private static JsonNode named(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(one -> one.path("name").asText().equals(name))
                .findFirst()
                .orElseGet(list::deepCopy);
    }

    private static JsonNode names(JsonNode list) {
        return Realm.read(Realm.write(StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.path("name").asText())
                // Keycloak's own; no client of the file has it, which is compared with the clients.
                .filter(name -> !name.equals("offline_access"))
                .toList()));
    }

    private static List<JsonNode> ours() {
        return StreamSupport.stream(FILE.path("clients").spliterator(), false)
                .map(client -> client(client.path("clientId").asText()))
                .toList();
    }

    private static JsonNode client(String name) {
        return REALM.settings("/clients?clientId=" + name).path(0);
    }

    private static JsonNode file() {
        try {
            return Realm.read(Files.readString(Product.root().resolve("deploy/keycloak/zhibao-realm.json")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

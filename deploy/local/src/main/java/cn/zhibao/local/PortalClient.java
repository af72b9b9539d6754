package cn.zhibao.local;

import cn.zhibao.local.parts.PartFailure;
import cn.zhibao.local.parts.Secrets;
import cn.zhibao.local.parts.Site;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;

/// The portal as Keycloak knows it. Its address and secret belong to this copy of the system: they are set again
/// when the ports moved, or when the realm came from a prepared database.
final class PortalClient {

    private static final String ADMIN = "root";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Site site;
    private final String keycloak;

    PortalClient(Site site) {
        this.site = site;
        this.keycloak = "http://localhost:" + site.ports().keycloak();
    }

    void settle() {
        String token = adminToken();
        URI clients = URI.create(keycloak + "/admin/realms/zhibao/clients");
        JsonNode known = Calls.json(Calls.send(Calls.authorised(URI.create(clients + "?clientId=portal"), token)
                .GET()
                .build()));
        ObjectNode portal = (ObjectNode) known.path(0);
        String url = Service.PORTAL.url(site.ports());
        portal.put("baseUrl", url + "/");
        portal.put("secret", new Secrets(site).get("portal.client"));
        portal.putArray("redirectUris").add(url + "/signed-in");
        ((ObjectNode) portal.path("attributes")).put("post.logout.redirect.uris", url + "/");
        HttpRequest change = Calls.authorised(
                        URI.create(clients + "/" + portal.path("id").asText()), token)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(text(portal)))
                .build();
        Calls.send(change);
    }

    private String adminToken() {
        Map<String, String> form = Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                ADMIN,
                "password",
                new Secrets(site).get("keycloak.admin"));
        return Calls.token(keycloak + "/realms/master", form);
    }

    private static String text(JsonNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new PartFailure("cannot write JSON", impossible);
        }
    }
}

package cn.zhibao.local;

import cn.zhibao.local.parts.DataFiles;
import cn.zhibao.local.parts.PartFailure;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/// The people of the realm file, as a newcomer wants to see them.
final class DemoUsers {

    private DemoUsers() {}

    /// One line each: user name, person, what the person does, where.
    static List<String> lines() {
        JsonNode realm = realm();
        Map<String, String> duties = new HashMap<>();
        realm.at("/roles/realm")
                .forEach(role -> duties.put(
                        role.path("name").asText(), role.path("description").asText()));
        return StreamSupport.stream(realm.path("users").spliterator(), false)
                .filter(user -> user.has("firstName"))
                .map(user -> String.format(
                        "%-16s %s，%s，%s",
                        user.path("username").asText(),
                        user.path("firstName").asText(),
                        duties.getOrDefault(user.at("/realmRoles/0").asText(), ""),
                        user.at("/groups/0").asText().substring(1)))
                .toList();
    }

    private static JsonNode realm() {
        try {
            return new ObjectMapper().readTree(DataFiles.text("keycloak/zhibao-realm.json"));
        } catch (JsonProcessingException broken) {
            throw new PartFailure("deploy/keycloak/zhibao-realm.json is not JSON: " + broken.getMessage(), broken);
        }
    }
}

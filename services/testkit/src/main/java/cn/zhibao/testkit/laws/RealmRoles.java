package cn.zhibao.testkit.laws;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/// The role names of the realm, read from the realm file itself: the floor's enum and the portal's mirror it, and
/// neither may name a role that is not there.
final class RealmRoles {

    private static final String FILE = "deploy/keycloak/zhibao-realm.json";

    private RealmRoles() {}

    static Set<String> known() {
        var file = Path.of(System.getProperty("zhibao.root", "../..")).resolve(FILE);
        try {
            var names = new TreeSet<String>();
            new ObjectMapper()
                    .readTree(file.toFile())
                    .at("/roles/realm")
                    .forEach(role -> names.add(role.path("name").asText()));
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the realm file cannot be read: " + file, unreadable);
        }
    }
}

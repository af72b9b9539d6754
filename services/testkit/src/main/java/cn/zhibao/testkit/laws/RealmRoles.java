package cn.zhibao.testkit.laws;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/// The role names of the realm, read from the floor's enum. By name, because the bench stands below the
/// floor: the floor's own tests use it.
final class RealmRoles {

    private static final String ROLE = "cn.zhibao.chassis.access.Role";

    private RealmRoles() {}

    static Set<String> known() {
        try {
            Class<?> role = Class.forName(ROLE);
            var names = new TreeSet<String>();
            for (Object constant : Arrays.asList(role.getEnumConstants())) {
                names.add((String) role.getMethod("roleName").invoke(constant));
            }
            return names;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(ROLE + " is not as the laws know it", e);
        }
    }
}

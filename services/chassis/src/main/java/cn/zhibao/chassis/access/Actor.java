package cn.zhibao.chassis.access;

import cn.zhibao.contracts.reference.RegionCode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Who acts (操作人), as the verified token says.
///
/// @param subject the user or client name in the realm
/// @param name the name to show
/// @param org the organisation's code
public record Actor(String subject, String name, String org, Set<Role> roles, Jurisdiction jurisdiction) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /// The service itself, when it acts because of a fact it heard.
    public static Actor system(String service) {
        return new Actor("system:" + service, service, "", Set.of(), new Jurisdiction(java.util.List.of()));
    }

    /// Somebody without an account who holds what opens one thing in a region, such as a receipt; no role, no name.
    public static Actor bearer(RegionCode region) {
        return new Actor("bearer:code", "bearer", "", Set.of(), new Jurisdiction(java.util.List.of(region)));
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /// The role names in one stable order, as the journal keeps them.
    public String roleNames() {
        return roles.stream().map(Role::roleName).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining(","));
    }
}

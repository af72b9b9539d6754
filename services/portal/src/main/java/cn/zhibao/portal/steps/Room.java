package cn.zhibao.portal.steps;

import static cn.zhibao.portal.Role.APPROVER;
import static cn.zhibao.portal.Role.CENTRE;
import static cn.zhibao.portal.Role.MEDIATOR;
import static cn.zhibao.portal.Role.OFFICER;

import cn.zhibao.portal.Role;
import java.util.Set;

/// The service in whose hands a step lies, and the roles that act there.
public enum Room {
    CASE_INTAKE(OFFICER, APPROVER),
    MEDIATION(MEDIATOR, CENTRE),
    ENFORCEMENT(OFFICER, APPROVER);

    private final Set<Role> roles;

    Room(Role... roles) {
        this.roles = Set.of(roles);
    }

    public Set<Role> roles() {
        return roles;
    }
}

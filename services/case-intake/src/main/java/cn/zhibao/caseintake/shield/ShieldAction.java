package cn.zhibao.caseintake.shield;

import static cn.zhibao.chassis.access.Role.APPROVER;
import static cn.zhibao.chassis.access.Role.AUDITOR;
import static cn.zhibao.chassis.access.Role.OFFICER;

import cn.zhibao.chassis.access.Action;
import cn.zhibao.chassis.access.Role;
import java.util.Set;

/// What people do with shielded identities, and which roles may.
public enum ShieldAction implements Action {
    SHIELD(OFFICER),
    LOOK(OFFICER, APPROVER, AUDITOR),
    ASK(OFFICER, APPROVER),
    APPROVE(APPROVER);

    private final Set<Role> roles;

    ShieldAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}

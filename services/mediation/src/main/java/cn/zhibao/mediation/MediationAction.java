package cn.zhibao.mediation;

import static cn.zhibao.chassis.access.Role.APPROVER;
import static cn.zhibao.chassis.access.Role.AUDITOR;
import static cn.zhibao.chassis.access.Role.CENTRE;
import static cn.zhibao.chassis.access.Role.LEADER;
import static cn.zhibao.chassis.access.Role.MEDIATOR;
import static cn.zhibao.chassis.access.Role.OFFICER;
import static cn.zhibao.chassis.access.Role.REVIEWER;
import static cn.zhibao.chassis.access.Role.STATISTICIAN;

import cn.zhibao.chassis.access.Action;
import cn.zhibao.chassis.access.Role;
import java.util.Set;

/// What people and mediation centres do here, and which roles may.
public enum MediationAction implements Action {
    MEDIATE(MEDIATOR, CENTRE),
    READ(MEDIATOR, CENTRE, OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR, STATISTICIAN);

    private final Set<Role> roles;

    MediationAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}

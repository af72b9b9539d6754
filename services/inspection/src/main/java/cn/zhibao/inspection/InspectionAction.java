package cn.zhibao.inspection;

import static cn.zhibao.chassis.access.Role.AUDITOR;
import static cn.zhibao.chassis.access.Role.DRAWER;
import static cn.zhibao.chassis.access.Role.INSPECTOR;
import static cn.zhibao.chassis.access.Role.LEADER;
import static cn.zhibao.chassis.access.Role.PUBLISHER;
import static cn.zhibao.chassis.access.Role.STATISTICIAN;

import cn.zhibao.chassis.access.Action;
import cn.zhibao.chassis.access.Role;
import java.util.Set;

/// What people do in inspection, and which roles may.
public enum InspectionAction implements Action {
    ASSIGN(DRAWER, INSPECTOR),
    RECORD(INSPECTOR),
    PUBLISH(PUBLISHER),
    READ(DRAWER, INSPECTOR, PUBLISHER, LEADER, STATISTICIAN, AUDITOR);

    private final Set<Role> roles;

    InspectionAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}

package cn.zhibao.caseintake.expert;

import static cn.zhibao.chassis.access.Role.APPROVER;
import static cn.zhibao.chassis.access.Role.AUDITOR;
import static cn.zhibao.chassis.access.Role.INSPECTOR;
import static cn.zhibao.chassis.access.Role.LEADER;
import static cn.zhibao.chassis.access.Role.MEDIATOR;
import static cn.zhibao.chassis.access.Role.OFFICER;
import static cn.zhibao.chassis.access.Role.REVIEWER;
import static cn.zhibao.chassis.access.Role.STATISTICIAN;

import cn.zhibao.chassis.access.Action;
import cn.zhibao.chassis.access.Role;
import java.util.Set;

/// What people do with the register of experts, and which roles may.
public enum ExpertAction implements Action {
    KEEP(APPROVER),
    /// Read where to reach somebody.
    REACH(OFFICER, APPROVER),
    READ(OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR);

    private final Set<Role> roles;

    ExpertAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}

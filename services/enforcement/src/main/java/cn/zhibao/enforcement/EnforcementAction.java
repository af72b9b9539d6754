package cn.zhibao.enforcement;

import static cn.zhibao.chassis.access.Role.APPROVER;
import static cn.zhibao.chassis.access.Role.AUDITOR;
import static cn.zhibao.chassis.access.Role.LEADER;
import static cn.zhibao.chassis.access.Role.OFFICER;
import static cn.zhibao.chassis.access.Role.REVIEWER;
import static cn.zhibao.chassis.access.Role.STATISTICIAN;

import cn.zhibao.chassis.access.Action;
import cn.zhibao.chassis.access.Role;
import java.util.Set;

/// What people do in enforcement, and which roles may. By law the head approves filing, closing, and what stops or
/// extends a clock; the officer enters it once it is approved.
public enum EnforcementAction implements Action {
    FILE(OFFICER, APPROVER),
    DECIDE(OFFICER, APPROVER),
    CLOSE(OFFICER, APPROVER),
    KEEP_TIME(OFFICER, APPROVER),
    READ(OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR, STATISTICIAN);

    private final Set<Role> roles;

    EnforcementAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}

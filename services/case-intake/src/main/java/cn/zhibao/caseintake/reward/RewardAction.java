package cn.zhibao.caseintake.reward;

import static cn.zhibao.chassis.access.Role.APPROVER;
import static cn.zhibao.chassis.access.Role.AUDITOR;
import static cn.zhibao.chassis.access.Role.LEADER;
import static cn.zhibao.chassis.access.Role.OFFICER;
import static cn.zhibao.chassis.access.Role.STATISTICIAN;

import cn.zhibao.chassis.access.Action;
import cn.zhibao.chassis.access.Role;
import java.util.Set;

/// What people do with rewards, and which roles may.
public enum RewardAction implements Action {
    CONDUCT(OFFICER, APPROVER),
    DECIDE(APPROVER),
    READ(OFFICER, APPROVER, STATISTICIAN, LEADER, AUDITOR);

    private final Set<Role> roles;

    RewardAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}

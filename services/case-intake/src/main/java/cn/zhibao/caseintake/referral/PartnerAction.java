package cn.zhibao.caseintake.referral;

import static cn.zhibao.chassis.access.Role.APPROVER;
import static cn.zhibao.chassis.access.Role.AUDITOR;
import static cn.zhibao.chassis.access.Role.LEADER;
import static cn.zhibao.chassis.access.Role.OFFICER;
import static cn.zhibao.chassis.access.Role.REVIEWER;

import cn.zhibao.chassis.access.Action;
import cn.zhibao.chassis.access.Role;
import java.util.Set;

/// What people do with the register of offices with which matters are shared, and which roles may.
public enum PartnerAction implements Action {
    KEEP(APPROVER),
    /// Read how another office is reached.
    REACH(OFFICER, APPROVER),
    READ(OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR);

    private final Set<Role> roles;

    PartnerAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}

package cn.zhibao.caseintake.referral;

import static cn.zhibao.chassis.access.Role.APPROVER;
import static cn.zhibao.chassis.access.Role.AUDITOR;
import static cn.zhibao.chassis.access.Role.LEADER;
import static cn.zhibao.chassis.access.Role.OFFICER;
import static cn.zhibao.chassis.access.Role.REVIEWER;

import cn.zhibao.chassis.access.Action;
import cn.zhibao.chassis.access.Role;
import java.util.Set;

/// What people do with messages between offices, and which roles may.
public enum ReferralAction implements Action {
    SEND(OFFICER, APPROVER),
    DECIDE(APPROVER),
    ANSWER(OFFICER),
    READ(OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR);

    private final Set<Role> roles;

    ReferralAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}

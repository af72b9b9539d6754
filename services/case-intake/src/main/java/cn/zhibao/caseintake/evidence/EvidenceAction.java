package cn.zhibao.caseintake.evidence;

import static cn.zhibao.chassis.access.Role.APPROVER;
import static cn.zhibao.chassis.access.Role.AUDITOR;
import static cn.zhibao.chassis.access.Role.LEADER;
import static cn.zhibao.chassis.access.Role.OFFICER;
import static cn.zhibao.chassis.access.Role.REVIEWER;

import cn.zhibao.chassis.access.Action;
import cn.zhibao.chassis.access.Role;
import java.util.Set;

/// What people do with evidence, and which roles may.
public enum EvidenceAction implements Action {
    TAKE(OFFICER, APPROVER),
    PASS_ON(OFFICER, APPROVER),
    READ(OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR);

    private final Set<Role> roles;

    EvidenceAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}

package cn.zhibao.caseintake;

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

/// What people do in case intake, and which roles may.
public enum CaseAction implements Action {
    REGISTER(OFFICER),
    DECIDE(OFFICER, APPROVER),
    ROUTE(OFFICER, APPROVER),
    CONDUCT(OFFICER, APPROVER),
    CLAIM(OFFICER),
    HANDLE(OFFICER, APPROVER),
    READ(OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR),
    IMPORT(OFFICER, STATISTICIAN);

    private final Set<Role> roles;

    CaseAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}

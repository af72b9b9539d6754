package cn.zhibao.statistics;

import static cn.zhibao.chassis.access.Role.APPROVER;
import static cn.zhibao.chassis.access.Role.AUDITOR;
import static cn.zhibao.chassis.access.Role.LEADER;
import static cn.zhibao.chassis.access.Role.OFFICER;
import static cn.zhibao.chassis.access.Role.PUBLISHER;
import static cn.zhibao.chassis.access.Role.REVIEWER;
import static cn.zhibao.chassis.access.Role.STATISTICIAN;

import cn.zhibao.chassis.access.Action;
import cn.zhibao.chassis.access.Role;
import java.util.Set;

/// What people do with the figures of a region, and which roles may.
public enum StatisticsAction implements Action {
    READ_FIGURES(LEADER, STATISTICIAN, OFFICER, APPROVER, REVIEWER, PUBLISHER, AUDITOR),
    PUBLISH(PUBLISHER);

    private final Set<Role> roles;

    StatisticsAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}

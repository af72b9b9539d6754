package cn.zhibao.chassis.access;

import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.reference.RegionCode;

/// Gate (b): the pure decision whether an actor may do something in a region. No request, no database, no clock.
public final class Policy {

    private Policy() {}

    /// The three answers: a foreign case looks exactly like one that does not exist.
    public enum Decision {
        ALLOW,
        DENY,
        HIDE
    }

    public static Decision decide(Actor actor, Action action, RegionCode region) {
        if (!actor.jurisdiction().covers(region)) {
            return Decision.HIDE;
        }
        return action.roles().stream().anyMatch(actor::has) ? Decision.ALLOW : Decision.DENY;
    }

    /// Lets the actor pass or refuses: 404 for what lies outside the jurisdiction, 403 for what the role does not
    /// cover.
    public static void demand(Actor actor, Action action, RegionCode region) {
        switch (decide(actor, action, region)) {
            case ALLOW -> {}
            case DENY -> throw new Refused(CommonRefusal.FORBIDDEN);
            case HIDE -> throw new Refused(CommonRefusal.NOT_FOUND);
        }
    }
}

package cn.zhibao.caseintake;

import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.access.Role;

/// Whoever takes, gives or puts aside a matter.
///
/// @param presides whether they decide about matters in others' hands too (负责人)
record Hand(Officer officer, boolean presides) {

    static Hand of(Actor actor) {
        return new Hand(new Officer(actor.subject(), actor.name()), actor.has(Role.APPROVER));
    }
}

package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.parties.Standing;
import cn.zhibao.chassis.access.Actor;
import cn.zhibao.contracts.reference.PartyRole;

/// A party of a matter, and as what it stands there.
public record StandingView(PartyRole role, PartyView party) {

    static StandingView of(Standing standing, Actor actor) {
        return new StandingView(standing.role(), PartyView.of(standing.party(), actor));
    }
}

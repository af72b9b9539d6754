package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.parties.InfringementPattern;
import cn.zhibao.caseintake.parties.Standing;
import cn.zhibao.chassis.access.Actor;
import cn.zhibao.contracts.reference.PartyRole;
import org.jspecify.annotations.Nullable;

/// A party of a matter, and as what it stands there.
///
/// @param others in how many other matters of the region a respondent is one too
/// @param holders how many right holders stand against it in these; told where there are three or more
public record StandingView(
        PartyRole role,
        PartyView party,
        long others,
        @Nullable Long holders) {

    static StandingView of(Standing standing, InfringementPattern pattern, Actor actor) {
        var known = standing.role() == PartyRole.RESPONDENT
                ? pattern.of(standing.party())
                : InfringementPattern.Respondent.NONE;
        return new StandingView(
                standing.role(),
                PartyView.of(standing.party(), actor),
                known.others(),
                known.isAgainstMany() ? known.holders() : null);
    }
}

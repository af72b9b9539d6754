package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.parties.Standing;
import cn.zhibao.chassis.access.Actor;
import java.util.List;

/// The parties of a matter.
///
/// @param version of the matter, which a change of its parties names
public record CasePartiesView(int version, List<StandingView> parties) {

    static CasePartiesView of(CaseFile caseFile, List<Standing> standings, Actor actor) {
        return new CasePartiesView(
                caseFile.version(),
                standings.stream()
                        .map(standing -> StandingView.of(standing, actor))
                        .toList());
    }
}

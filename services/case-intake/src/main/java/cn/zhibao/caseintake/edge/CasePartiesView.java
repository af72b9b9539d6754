package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.parties.InfringementPattern;
import cn.zhibao.caseintake.parties.Standing;
import cn.zhibao.chassis.access.Actor;
import java.time.LocalDate;
import java.util.List;

/// The parties of a matter.
///
/// @param version of the matter, which a change of its parties names
/// @param patternSince from which day on other matters count for what stands out
/// @param respondentsOfRight how many respondents the matters about the same right name
/// @param isGroup whether they are so many that it may be infringement by a group
public record CasePartiesView(
        int version, List<StandingView> parties, LocalDate patternSince, long respondentsOfRight, boolean isGroup) {

    static CasePartiesView of(CaseFile caseFile, List<Standing> standings, InfringementPattern pattern, Actor actor) {
        return new CasePartiesView(
                caseFile.version(),
                standings.stream()
                        .map(standing -> StandingView.of(standing, pattern, actor))
                        .toList(),
                pattern.since(),
                pattern.respondentsOfRight(),
                pattern.isGroup());
    }
}

package cn.zhibao.portal.edge.services;

import cn.zhibao.portal.Wording;
import cn.zhibao.portal.clocks.Confidence;
import cn.zhibao.portal.competence.Effect;
import cn.zhibao.portal.competence.OutcomeKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who is competent by what is known, rule by rule, as case-intake sends it.
///
/// @param region of the other office or of the common superior; null otherwise, and where that is one of the whole
/// country
public record SuggestionView(OutcomeKind outcome, @Nullable String region, List<Line> lines) {

    /// @param place the place the rule looked at; null where none
    public record Line(
            Wording says,
            Wording basis,
            Confidence confidence,
            Effect effect,
            @Nullable String place) {}
}

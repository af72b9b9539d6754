package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.competence.CompetenceRule;
import cn.zhibao.caseintake.competence.Effect;
import cn.zhibao.caseintake.competence.Outcome;
import cn.zhibao.caseintake.competence.Suggestion;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.legalclock.Confidence;
import cn.zhibao.legalclock.Wording;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who is competent by what is known, rule by rule.
///
/// @param region of the other office or of the common superior; null otherwise, and where that is one of the whole
/// country
public record SuggestionView(Outcome.Kind outcome, @Nullable String region, List<Line> lines) {

    /// @param place the place the rule looked at; null where it looks at none, or where it is not known
    public record Line(
            CompetenceRule rule,
            Wording says,
            Wording basis,
            Confidence confidence,
            Effect effect,
            @Nullable String place) {

        /// A rule beside the suggestion itself.
        static Line note(CompetenceRule rule) {
            return of(new Suggestion.Line(rule, Effect.NOTE, Optional.empty()));
        }

        static Line of(Suggestion.Line line) {
            var rule = line.rule();
            return new Line(
                    rule,
                    rule.says(),
                    rule.basis(),
                    rule.confidence(),
                    line.effect(),
                    line.place().map(RegionCode::digits).orElse(null));
        }
    }

    static SuggestionView of(Suggestion suggestion) {
        return new SuggestionView(
                suggestion.outcome().kind(),
                suggestion.outcome().region().map(RegionCode::digits).orElse(null),
                suggestion.lines().stream().map(Line::of).toList());
    }
}

package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.clocks.Confidence;
import cn.zhibao.portal.edge.services.SuggestionView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who is competent, suggested in words: the outcome, and each rule with what it came to (管辖建议).
///
/// @param next which step follows; empty where none does
public record AdviceView(String outcome, String next, List<Line> lines) {

    static final AdviceView NONE = new AdviceView("", "", List.of());

    /// @param doubt how surely the rule is known; empty where it was read in the text
    public record Line(String says, String place, String effect, String basis, String doubt) {

        static Line of(SuggestionView.Line line, JurisdictionWordsView words, Lang lang) {
            return new Line(
                    lang.pick(line.says()),
                    Optional.ofNullable(line.place())
                            .map(place -> RegionName.withCode(place, lang))
                            .orElse(""),
                    lang.pick(line.effect()),
                    lang.pick(line.basis()),
                    AdviceView.doubt(line.confidence(), words, lang));
        }
    }

    static AdviceView of(SuggestionView suggestion, JurisdictionWordsView words, Lang lang) {
        var place = superior(suggestion.region(), words, lang);
        var next = switch (suggestion.outcome()) {
            case OTHER_REGION, OTHER_DEPARTMENT -> words.nextRefer();
            case COMMON_SUPERIOR -> words.nextSuperior();
            case THIS_OFFICE, UNDETERMINED -> "";
        };
        var outcome = switch (suggestion.outcome()) {
            case THIS_OFFICE -> words.adviceHere();
            case OTHER_REGION -> words.adviceElsewhere(place);
            case OTHER_DEPARTMENT -> words.adviceDepartment();
            case COMMON_SUPERIOR -> words.adviceSuperior(place);
            case UNDETERMINED -> words.adviceOpen();
        };
        return new AdviceView(
                outcome,
                next,
                suggestion.lines().stream()
                        .map(line -> Line.of(line, words, lang))
                        .toList());
    }

    /// A region by name and code; without one it is the whole country.
    static String superior(@Nullable String region, JurisdictionWordsView words, Lang lang) {
        return region == null ? words.wholeCountry() : RegionName.withCode(region, lang);
    }

    public boolean isAny() {
        return !lines.isEmpty();
    }

    private static String doubt(Confidence confidence, JurisdictionWordsView words, Lang lang) {
        return switch (confidence) {
            case VERIFIED -> "";
            case SECONDARY -> lang.pick(confidence);
            case UNVERIFIED -> words.unverified();
        };
    }
}

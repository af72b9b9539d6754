package cn.zhibao.portal.edge.services;

import cn.zhibao.contracts.reference.Route;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Wording;
import cn.zhibao.portal.clocks.Confidence;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which ways a case may go and why, and the way it went last, as case-intake sends it.
///
/// @param chosen null while it was not routed
public record RoutingView(
        int version, List<Way> ways, @Nullable Chosen chosen) {

    /// A way, with what fits the case on it.
    public record Way(Route route, List<Code> reasons, List<Code> conditions, List<Code> fast) {}

    /// A code in words.
    ///
    /// @param article null where no text was found
    public record Code(
            String code, Wording wording, @Nullable Wording article, Confidence confidence) {

        /// Where it stands in the law, or how surely it is known; both where it was read in a secondary source.
        public String basis(Lang lang) {
            if (article == null) {
                return lang.pick(confidence);
            }
            return confidence == Confidence.VERIFIED
                    ? lang.pick(article)
                    : lang.pick(article) + lang.pick("，", ", ") + lang.pick(confidence);
        }
    }

    /// How it was routed last.
    public record Chosen(
            Route route, @Nullable String basis, List<Code> reasons, Map<String, String> answers, boolean fast) {}
}

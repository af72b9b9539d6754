package cn.zhibao.portal.edge.services;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Wording;
import cn.zhibao.portal.clocks.Confidence;
import cn.zhibao.portal.steps.RefusalGround;
import org.jspecify.annotations.Nullable;

/// A ground for turning a matter away as case-intake sends it.
///
/// @param article null where none is known
public record GroundView(RefusalGround ground, @Nullable Wording article, Confidence confidence) {

    /// The ground with its article, or with how surely it is known.
    public String inWords(Lang lang) {
        return lang.pick(ground)
                + lang.pick("（", " (")
                + lang.pick(article == null ? confidence : article)
                + lang.pick("）", ")");
    }
}

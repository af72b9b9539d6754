package cn.zhibao.caseintake.routing;

import cn.zhibao.legalclock.Confidence;
import cn.zhibao.legalclock.Wording;
import org.jspecify.annotations.Nullable;

/// Where something stands in the law, and how surely that is known.
///
/// @param article null where no text was found
public record LegalBasis(@Nullable Wording article, Confidence confidence) {

    static LegalBasis read(String zh, String en) {
        return new LegalBasis(new Wording(zh, en), Confidence.VERIFIED);
    }

    static LegalBasis secondary(String zh, String en) {
        return new LegalBasis(new Wording(zh, en), Confidence.SECONDARY);
    }

    static LegalBasis unconfirmed() {
        return new LegalBasis(null, Confidence.UNVERIFIED);
    }
}

package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.RefusalGround;
import cn.zhibao.legalclock.Confidence;
import cn.zhibao.legalclock.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A ground for turning a matter away, and where it stands in the law for that matter.
///
/// @param article null where none is known
public record GroundView(RefusalGround ground, @Nullable Wording article, Confidence confidence) {

    static List<GroundView> all(CaseFile caseFile) {
        return caseFile.refusalRule().grounds().stream()
                .map(ground -> of(ground, caseFile))
                .toList();
    }

    static GroundView of(RefusalGround ground, CaseFile caseFile) {
        var rule = caseFile.refusalRule();
        return new GroundView(ground, rule.article(ground).orElse(null), rule.confidence());
    }
}

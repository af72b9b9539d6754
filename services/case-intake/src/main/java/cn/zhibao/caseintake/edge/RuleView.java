package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.Channel;
import cn.zhibao.caseintake.distribution.Rule;
import cn.zhibao.caseintake.distribution.Way;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A rule of distribution as callers see it; what is null it does not ask for.
public record RuleView(
        UUID id,
        String region,
        int place,
        String name,
        @Nullable SourceKind source,
        @Nullable RightKind right,
        @Nullable Channel channel,
        List<String> words,
        Way way,
        @Nullable String officer,
        boolean atOnce,
        LocalDate beginsOn,
        String madeBy) {

    static RuleView of(Rule rule) {
        var terms = rule.terms();
        return new RuleView(
                rule.id(),
                terms.region().digits(),
                terms.place(),
                terms.name(),
                terms.source().orElse(null),
                terms.right().orElse(null),
                terms.channel().orElse(null),
                terms.words(),
                terms.way(),
                terms.officer().orElse(null),
                terms.atOnce(),
                terms.beginsOn(),
                rule.madeBy());
    }
}

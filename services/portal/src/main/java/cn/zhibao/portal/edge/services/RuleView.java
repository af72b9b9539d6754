package cn.zhibao.portal.edge.services;

import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.portal.steps.Channel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A rule of distribution, as case-intake sends it; what is null it does not ask for.
public record RuleView(
        UUID id,
        String region,
        int place,
        String name,
        @Nullable SourceKind source,
        @Nullable RightKind right,
        @Nullable Channel channel,
        List<String> words,
        String way,
        @Nullable String officer,
        boolean atOnce,
        LocalDate beginsOn) {}

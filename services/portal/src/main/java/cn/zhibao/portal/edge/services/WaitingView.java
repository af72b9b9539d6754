package cn.zhibao.portal.edge.services;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A matter that waits to be claimed, with what the rules propose for it, as case-intake sends it.
public record WaitingView(UUID id, String caseNo, String title, String region, int version, Proposal proposal) {

    /// @param handler null where no rule fits or nobody is there
    /// @param steps the rules that fit, in their order, until one of them found somebody
    public record Proposal(
            @Nullable String handler, @Nullable String handlerName, List<Step> steps) {}

    /// What a rule that fits came to.
    public record Step(
            String rule,
            String way,
            @Nullable String lastTurn,
            @Nullable String chosen,
            List<Looked> candidates) {}

    /// Somebody a rule looked at.
    public record Looked(
            String subject,
            String name,
            int open,
            boolean ofRegion,
            @Nullable LocalDate awayTo) {}
}

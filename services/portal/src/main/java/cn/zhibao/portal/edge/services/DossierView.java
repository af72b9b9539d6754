package cn.zhibao.portal.edge.services;

import cn.zhibao.contracts.reference.PartyRole;
import cn.zhibao.portal.steps.CaseStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A party with its history, as case-intake sends it.
public record DossierView(
        StandingsView.Party party,
        Map<PartyRole, Long> counts,
        boolean isRepeatedRespondent,
        List<Matter> matters,
        List<Merger> mergers) {

    /// A matter in which it stands.
    public record Matter(
            UUID caseId, String caseNo, String title, CaseStatus status, LocalDate receivedOn, PartyRole role) {}

    /// A merger it had a part in.
    public record Merger(
            UUID partyId,
            UUID intoId,
            String name,
            String reason,
            String mergedBy,
            Instant mergedAt,
            @Nullable String separatedBy,
            @Nullable Instant separatedAt) {}
}

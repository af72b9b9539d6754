package cn.zhibao.portal.edge.services;

import cn.zhibao.portal.steps.CaseStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What a search found, as case-intake sends it.
public record FoundView(
        List<Hit> numbers, List<Hit> titles, List<Hit> rights, List<Hit> sources, List<PartyHitView> parties) {

    /// A case that was found.
    public record Hit(UUID id, String caseNo, String title, CaseStatus status, LocalDate receivedOn) {}
}

package cn.zhibao.contracts.enforcement;

import java.time.LocalDate;
import java.util.UUID;

/// The clue was verified and not filed (不予立案).
public record FilingDeclined(UUID enforcementId, UUID caseId, String ground, LocalDate declinedOn)
        implements EnforcementEvent {

    @Override
    public UUID streamId() {
        return enforcementId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

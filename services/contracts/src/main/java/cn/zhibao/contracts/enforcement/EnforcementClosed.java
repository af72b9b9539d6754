package cn.zhibao.contracts.enforcement;

import java.time.LocalDate;
import java.util.UUID;

/// Closing was approved (结案): from here the case counts as closed in the closure rate.
public record EnforcementClosed(UUID enforcementId, UUID caseId, String reason, LocalDate closedOn)
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

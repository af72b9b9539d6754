package cn.zhibao.contracts.enforcement;

import java.time.LocalDate;
import java.util.UUID;

/// The handling decision was made (处理决定): here the statutory clock stops, the case is not yet closed.
public record DecisionMade(UUID enforcementId, UUID caseId, String decision, LocalDate decidedOn)
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

package cn.zhibao.contracts.enforcement;

import java.time.LocalDate;
import java.util.UUID;

/// A statutory clock runs again from a day on, the day included (恢复计时).
public record ClockResumed(UUID enforcementId, UUID caseId, String rule, int entry, LocalDate on)
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

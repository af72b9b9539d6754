package cn.zhibao.contracts.enforcement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// More time was granted to a statutory clock (延长期限), in the unit in which its rule counts.
public record ClockExtended(
        UUID enforcementId,
        UUID caseId,
        String rule,
        int entry,
        LocalDate on,
        int amount,
        String unit,
        String approver,
        @Nullable String document)
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

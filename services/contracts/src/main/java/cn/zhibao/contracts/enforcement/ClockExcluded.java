package cn.zhibao.contracts.enforcement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Days that a statutory clock never counts, both ends included (不计入期间).
public record ClockExcluded(
        UUID enforcementId,
        UUID caseId,
        String rule,
        int entry,
        LocalDate from,
        LocalDate to,
        String cause,
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

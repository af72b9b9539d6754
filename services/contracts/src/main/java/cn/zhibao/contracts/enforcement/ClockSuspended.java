package cn.zhibao.contracts.enforcement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A statutory clock stands still from a day on, the day included (中止计时). The cause is the code of a cause that the
/// clock's
/// rule knows; an entry is the number of the line in the clock's ledger.
public record ClockSuspended(
        UUID enforcementId,
        UUID caseId,
        String rule,
        int entry,
        LocalDate on,
        String cause,
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

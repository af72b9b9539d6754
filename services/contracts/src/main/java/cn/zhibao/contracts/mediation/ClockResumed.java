package cn.zhibao.contracts.mediation;

import java.time.LocalDate;
import java.util.UUID;

/// A clock of the dispute runs again from a day on, the day included (恢复计时).
///
/// @param entry the number of the line in the clock's ledger
public record ClockResumed(UUID mediationId, UUID caseId, String rule, int entry, LocalDate on)
        implements MediationEvent {

    @Override
    public UUID streamId() {
        return mediationId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

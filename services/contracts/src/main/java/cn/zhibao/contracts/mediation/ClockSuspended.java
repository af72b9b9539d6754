package cn.zhibao.contracts.mediation;

import java.time.LocalDate;
import java.util.UUID;

/// A statutory clock of the dispute stands still from a day on, the day included (中止计时). Who approved it and the
/// document
/// stay with the dispute.
///
/// @param entry the number of the line in the clock's ledger
public record ClockSuspended(UUID mediationId, UUID caseId, String rule, int entry, LocalDate on, String cause)
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

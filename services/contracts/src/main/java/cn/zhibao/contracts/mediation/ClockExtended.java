package cn.zhibao.contracts.mediation;

import java.time.LocalDate;
import java.util.UUID;

/// More time was granted to a clock of the dispute (延长期限), in the unit of its rule.
///
/// @param entry the number of the line in the clock's ledger
public record ClockExtended(
        UUID mediationId, UUID caseId, String rule, int entry, LocalDate on, int amount, String unit)
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

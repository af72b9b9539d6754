package cn.zhibao.contracts.mediation;

import java.time.LocalDate;
import java.util.UUID;

/// Days that a clock of the dispute never counts, both ends included (不计入).
///
/// @param entry the number of the line in the clock's ledger
public record ClockExcluded(
        UUID mediationId, UUID caseId, String rule, int entry, LocalDate from, LocalDate to, String cause)
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

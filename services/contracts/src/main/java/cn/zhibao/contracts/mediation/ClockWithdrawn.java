package cn.zhibao.contracts.mediation;

import java.time.LocalDate;
import java.util.UUID;

/// An entry about a clock of the dispute was taken back (撤回计时记录).
///
/// @param entry the number of the line in the clock's ledger
public record ClockWithdrawn(UUID mediationId, UUID caseId, String rule, int entry, LocalDate withdrawnOn)
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

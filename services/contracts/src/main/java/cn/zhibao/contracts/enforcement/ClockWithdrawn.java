package cn.zhibao.contracts.enforcement;

import java.time.LocalDate;
import java.util.UUID;

/// An entry in a clock's ledger was taken back (撤回计时记录); what it said stays readable.
public record ClockWithdrawn(UUID enforcementId, UUID caseId, String rule, int entry, LocalDate withdrawnOn)
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

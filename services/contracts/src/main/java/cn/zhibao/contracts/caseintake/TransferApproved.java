package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// Whoever leads the office approved the transfer to the police (批准移送).
public record TransferApproved(UUID referralId, UUID caseId, LocalDate on) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return referralId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// The other office, outside the system, signed for a message (签收).
public record ReferralReceived(UUID referralId, UUID caseId, LocalDate on) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return referralId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

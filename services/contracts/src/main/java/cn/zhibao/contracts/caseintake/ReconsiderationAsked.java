package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// The office asked the police to look again at a transfer that they did not file (提请复议).
public record ReconsiderationAsked(UUID referralId, UUID caseId, LocalDate on) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return referralId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

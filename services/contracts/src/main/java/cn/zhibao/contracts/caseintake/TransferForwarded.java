package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// The police who received a transfer were not competent and passed it on to whoever is (转送有管辖权机关); to whom stands
/// with the message.
public record TransferForwarded(UUID referralId, UUID caseId, LocalDate on) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return referralId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// The matter was taken up again before the day until which it was put aside (提前恢复).
public record HoldEnded(UUID caseId, LocalDate endedOn) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

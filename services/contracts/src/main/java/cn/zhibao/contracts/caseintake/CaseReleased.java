package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// The matter has no handler any more and waits to be claimed (退回待认领).
public record CaseReleased(UUID caseId, LocalDate releasedOn) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

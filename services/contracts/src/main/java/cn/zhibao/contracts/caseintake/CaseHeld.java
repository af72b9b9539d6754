package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// The matter was put aside until a day, on which it comes back by itself (挂起). No statutory clock stands still for it.
public record CaseHeld(UUID caseId, LocalDate until, LocalDate heldOn) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

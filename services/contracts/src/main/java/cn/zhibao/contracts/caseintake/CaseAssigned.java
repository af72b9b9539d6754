package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// The matter has a handler from this day (认领、分派): one who took it, or to whom it was given. The handler is named as
/// the realm does, never by the person's name.
public record CaseAssigned(UUID caseId, String handler, LocalDate assignedOn) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

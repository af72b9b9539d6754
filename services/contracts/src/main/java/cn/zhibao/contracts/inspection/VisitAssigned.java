package cn.zhibao.contracts.inspection;

import java.time.LocalDate;
import java.util.UUID;

/// An enterprise is to be visited for one inspection item (检查任务).
public record VisitAssigned(UUID visitId, String region, String item, LocalDate plannedOn) implements InspectionEvent {

    @Override
    public UUID streamId() {
        return visitId;
    }

    @Override
    public UUID laneId() {
        return visitId;
    }
}

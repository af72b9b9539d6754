package cn.zhibao.contracts.inspection;

import java.time.LocalDate;
import java.util.UUID;

/// The inspectors recorded what they found (检查结果); the result is a code of the configured list.
public record ResultRecorded(UUID visitId, String region, String result, LocalDate visitedOn)
        implements InspectionEvent {

    @Override
    public UUID streamId() {
        return visitId;
    }

    @Override
    public UUID laneId() {
        return visitId;
    }
}

package cn.zhibao.contracts.inspection;

import java.time.LocalDate;
import java.util.UUID;

/// The result of a visit was made public (抽查结果公示), in the place that is named.
public record ResultPublished(UUID visitId, String region, String place, LocalDate publishedOn)
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

package cn.zhibao.contracts.inspection;

import cn.zhibao.contracts.reference.RightKind;
import java.time.LocalDate;
import java.util.UUID;

/// A visit's result needs a case (发现问题待后续处理). Case-intake registers it.
public record FindingRaised(UUID visitId, String region, RightKind right, String title, LocalDate foundOn)
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

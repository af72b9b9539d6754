package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// The common superior designated who handles a matter (指定管辖).
///
/// @param region of the designated office
/// @param document the number of the 指定管辖通知书
public record CompetenceDesignated(UUID caseId, UUID disputeId, String region, String document, LocalDate designatedOn)
        implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

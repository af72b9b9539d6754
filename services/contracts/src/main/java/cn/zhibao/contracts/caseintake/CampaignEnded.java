package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// A campaign was ended before its last day (提前结束).
public record CampaignEnded(UUID campaignId, LocalDate endedOn) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return campaignId;
    }

    @Override
    public UUID laneId() {
        return campaignId;
    }
}

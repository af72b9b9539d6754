package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// An office entered a campaign, key days or an exhibition in its register (专项行动): which kind, and from when until
/// when.
public record CampaignOpened(UUID campaignId, String region, String kind, String name, LocalDate from, LocalDate until)
        implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return campaignId;
    }

    @Override
    public UUID laneId() {
        return campaignId;
    }
}

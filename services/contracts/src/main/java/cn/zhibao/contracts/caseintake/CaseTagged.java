package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// A matter was tagged with a campaign that ran on the day it was received (专项标签).
///
/// @param name what the campaign is called
public record CaseTagged(UUID caseId, UUID campaignId, String name, LocalDate taggedOn) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

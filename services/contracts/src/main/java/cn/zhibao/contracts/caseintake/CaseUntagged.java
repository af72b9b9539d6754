package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// The tag of a campaign was taken off a matter (取消标签); why stays in the register.
///
/// @param name what the campaign is called
public record CaseUntagged(UUID caseId, UUID campaignId, String name, LocalDate untaggedOn) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

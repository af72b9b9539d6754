package cn.zhibao.contracts.caseintake;

import java.util.UUID;

/// A second person agreed that the shielded reporter be known to whoever asked (同意查看).
///
/// @param openingId this one time
public record OpeningApproved(UUID openingId, UUID caseId) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return openingId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

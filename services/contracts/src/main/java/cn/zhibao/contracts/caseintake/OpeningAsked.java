package cn.zhibao.contracts.caseintake;

import java.util.UUID;

/// Somebody asked to know who the shielded reporter is (申请查看).
///
/// @param openingId this one time, a stream of its own
public record OpeningAsked(UUID openingId, UUID caseId) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return openingId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

package cn.zhibao.contracts.caseintake;

import java.util.UUID;

/// The matter does not rest on this right after all (删除); why stays in the register.
public record RightRemoved(UUID caseId, UUID rightId) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

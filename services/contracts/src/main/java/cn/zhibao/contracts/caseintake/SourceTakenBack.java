package cn.zhibao.contracts.caseintake;

import java.util.UUID;

/// A further source was recorded in error (撤回); it stays readable in the register, and why stays there too.
public record SourceTakenBack(UUID caseId, UUID sourceId) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

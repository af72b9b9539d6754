package cn.zhibao.contracts.caseintake;

import java.util.UUID;

/// A merger of parties was taken back: the entry stands for itself again.
public record PartySeparated(UUID partyId, UUID intoId) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return partyId;
    }

    @Override
    public UUID laneId() {
        return partyId;
    }
}

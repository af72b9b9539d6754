package cn.zhibao.contracts.caseintake;

import cn.zhibao.contracts.reference.PartyRole;
import java.util.UUID;

/// A party no longer stands in the matter in that role.
public record PartyRemoved(UUID caseId, UUID partyId, PartyRole role) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

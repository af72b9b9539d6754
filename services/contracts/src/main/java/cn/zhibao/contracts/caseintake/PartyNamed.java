package cn.zhibao.contracts.caseintake;

import cn.zhibao.contracts.reference.PartyRole;
import java.util.UUID;

/// Somebody stands in the matter as a party (当事人). Who that is stays in the register of parties.
public record PartyNamed(UUID caseId, UUID partyId, PartyRole role) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

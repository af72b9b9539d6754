package cn.zhibao.contracts.caseintake;

import java.util.UUID;

/// Two entries in the register of parties are one and the same: from now on the other one answers for both
/// (当事人合并). Nothing is removed, and it can be taken back.
public record PartyMerged(UUID partyId, UUID intoId) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return partyId;
    }

    @Override
    public UUID laneId() {
        return partyId;
    }
}

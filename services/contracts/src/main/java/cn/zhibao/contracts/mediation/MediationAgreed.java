package cn.zhibao.contracts.mediation;

import java.time.LocalDate;
import java.util.UUID;

/// The parties reached an agreement (达成调解协议). Nothing of its content leaves the mediation.
public record MediationAgreed(UUID mediationId, UUID caseId, LocalDate agreedOn) implements MediationEvent {

    @Override
    public UUID streamId() {
        return mediationId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

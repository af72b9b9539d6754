package cn.zhibao.contracts.mediation;

import cn.zhibao.contracts.reference.RightKind;
import java.time.LocalDate;
import java.util.UUID;

/// A dispute was opened for mediation (调解受理), from a routed or an imported case.
public record MediationOpened(
        UUID mediationId, UUID caseId, String caseNo, String region, RightKind right, LocalDate openedOn)
        implements MediationEvent {

    @Override
    public UUID streamId() {
        return mediationId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

package cn.zhibao.contracts.mediation;

import cn.zhibao.contracts.reference.RightKind;
import java.time.LocalDate;
import java.util.UUID;

/// The mediation ended without agreement (调解终止), with the reason's code and the way the mediator points to: PENALTY,
/// ADJUDICATION or NONE. What enforcement needs to open a case travels along.
public record MediationFailed(
        UUID mediationId,
        UUID caseId,
        String caseNo,
        String region,
        RightKind right,
        String title,
        String reason,
        String routeHint,
        LocalDate failedOn)
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

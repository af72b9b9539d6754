package cn.zhibao.contracts.enforcement;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RightKind;
import java.time.LocalDate;
import java.util.UUID;

/// A clue came in for verification (立案核查), from a routed case or a failed mediation.
public record EnforcementOpened(
        UUID enforcementId,
        UUID caseId,
        String caseNo,
        String region,
        Procedure procedure,
        RightKind right,
        LocalDate openedOn)
        implements EnforcementEvent {

    @Override
    public UUID streamId() {
        return enforcementId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

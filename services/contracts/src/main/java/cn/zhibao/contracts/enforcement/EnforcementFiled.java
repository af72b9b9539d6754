package cn.zhibao.contracts.enforcement;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RightKind;
import java.time.LocalDate;
import java.util.UUID;

/// The case was filed (立案): from here it counts as opened in the closure rate.
public record EnforcementFiled(
        UUID enforcementId,
        UUID caseId,
        String caseNo,
        String region,
        Procedure procedure,
        RightKind right,
        LocalDate filedOn)
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

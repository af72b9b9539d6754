package cn.zhibao.contracts.caseintake;

import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import java.time.LocalDate;
import java.util.UUID;

/// A matter was taken into the register and got its case number (案件登记).
public record CaseRegistered(
        UUID caseId, String caseNo, String region, SourceKind source, RightKind right, LocalDate receivedOn)
        implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

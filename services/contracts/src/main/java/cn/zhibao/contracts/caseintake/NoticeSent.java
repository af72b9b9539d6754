package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// Whoever brought the matter was told of what the office decided or asks (告知), in a mode of service (送达方式).
public record NoticeSent(UUID caseId, UUID noticeId, String kind, String mode, LocalDate sentOn)
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

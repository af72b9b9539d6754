package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// A notice to whoever brought the matter reached its addressee (送达); the receipt stays in the register.
public record NoticeServed(UUID caseId, UUID noticeId, String kind, LocalDate servedOn) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

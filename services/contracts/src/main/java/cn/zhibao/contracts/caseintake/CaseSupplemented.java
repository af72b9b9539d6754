package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// What the office had asked for came in (补正); what came stays in the register.
public record CaseSupplemented(UUID caseId, String wanted, LocalDate receivedOn) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

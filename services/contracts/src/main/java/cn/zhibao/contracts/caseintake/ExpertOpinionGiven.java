package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// Somebody who was asked in a matter gave an opinion (出具意见); what it says stays in the register.
public record ExpertOpinionGiven(UUID caseId, UUID assignmentId, UUID expertId, LocalDate givenOn)
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

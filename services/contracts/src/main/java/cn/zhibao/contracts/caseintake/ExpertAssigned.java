package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// An expert or technical investigator was asked in a matter (指派专家、技术调查官); what for stays in the register.
public record ExpertAssigned(UUID caseId, UUID assignmentId, UUID expertId, String kind, LocalDate askedOn)
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

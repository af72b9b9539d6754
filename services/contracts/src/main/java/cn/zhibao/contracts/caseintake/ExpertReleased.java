package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// The request to an expert or technical investigator was taken back (撤回指派); why stays in the register.
public record ExpertReleased(UUID caseId, UUID assignmentId, UUID expertId, LocalDate releasedOn)
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

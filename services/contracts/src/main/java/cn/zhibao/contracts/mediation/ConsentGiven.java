package cn.zhibao.contracts.mediation;

import java.time.LocalDate;
import java.util.UUID;

/// One side agreed to mediation (同意调解); the party is APPLICANT or RESPONDENT.
public record ConsentGiven(UUID mediationId, UUID caseId, String party, LocalDate givenOn) implements MediationEvent {

    @Override
    public UUID streamId() {
        return mediationId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

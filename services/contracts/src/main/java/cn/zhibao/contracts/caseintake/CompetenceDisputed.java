package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// Two authorities do not agree which of them is competent for a matter (管辖权争议); from this day they negotiate.
///
/// @param otherRegion the region of the other authority; its name and the reason stay in the register
public record CompetenceDisputed(UUID caseId, UUID disputeId, String otherRegion, LocalDate disputedOn)
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

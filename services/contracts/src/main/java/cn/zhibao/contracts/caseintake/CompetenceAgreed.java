package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// They agreed (协商一致): KEPT where this office goes on with the matter, HANDED where the other one takes it. The matter
/// itself does not move by this.
public record CompetenceAgreed(UUID caseId, UUID disputeId, String outcome, LocalDate agreedOn)
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

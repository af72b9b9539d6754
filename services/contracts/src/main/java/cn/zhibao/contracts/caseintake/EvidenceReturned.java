package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// A piece of evidence that was handed over came back (证据退回).
public record EvidenceReturned(UUID evidenceId, UUID caseId, String sha256, LocalDate on) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return evidenceId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

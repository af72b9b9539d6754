package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// A piece of evidence was put under seal (证据封存).
public record EvidenceSealed(UUID evidenceId, UUID caseId, String sha256, LocalDate on) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return evidenceId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

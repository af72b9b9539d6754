package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// A piece of evidence went out of the office's hands, with the hash under which it went (证据移交).
public record EvidenceHandedOver(UUID evidenceId, UUID caseId, String sha256, LocalDate on) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return evidenceId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

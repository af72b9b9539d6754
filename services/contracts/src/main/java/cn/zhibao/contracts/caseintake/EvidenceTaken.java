package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// A file was taken in as evidence of a case and stands in the store under its hash (证据入库). No names: neither the
/// file's
/// nor anybody's.
public record EvidenceTaken(
        UUID evidenceId, UUID caseId, String kind, String mediaType, long size, String sha256, LocalDate takenOn)
        implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return evidenceId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

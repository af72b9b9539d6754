package cn.zhibao.contracts.caseintake;

import java.util.UUID;

/// Another receipt took the place of the one before (换发回执): its code opens the progress of the matter from then on, and
/// the old one opens nothing. The code itself is told to nobody.
public record ReceiptRenewed(UUID caseId) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

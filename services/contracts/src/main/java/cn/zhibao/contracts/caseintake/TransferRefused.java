package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// Whoever leads the office refused the transfer to the police (不予移送); the reason is on file.
public record TransferRefused(UUID referralId, UUID caseId, LocalDate on) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return referralId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

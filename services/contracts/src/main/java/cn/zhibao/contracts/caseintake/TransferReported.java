package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// Officers reported that a matter has to go to the police (移送涉嫌犯罪案件报告); whoever leads the office has yet to decide.
///
/// @param referralId the message that will go, a stream of its own
public record TransferReported(UUID referralId, UUID caseId, String partner, LocalDate on) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return referralId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

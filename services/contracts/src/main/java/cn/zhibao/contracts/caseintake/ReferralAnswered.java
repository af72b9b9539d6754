package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whoever sent a message has its answer (办理反馈): said of the sender's matter, beside what the receiver says of its own.
/// Of the receiver's matter it bears the number alone; why a message came back stands with the message.
///
/// @param feedbackId a stream of its own, in the region of whoever entered the answer
/// @param caseId the sender's matter
/// @param kind of the message
/// @param outcome `ACCEPTED` or `RETURNED`
/// @param number of the other office; absent where it gave none
public record ReferralAnswered(
        UUID feedbackId,
        UUID referralId,
        UUID caseId,
        String kind,
        String outcome,
        @Nullable String number,
        LocalDate on)
        implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return feedbackId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}

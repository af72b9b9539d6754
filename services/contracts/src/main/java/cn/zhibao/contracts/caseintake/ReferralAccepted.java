package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The other office took up what a message is about (接收): inside the system that registered a matter there, outside it
/// the sender entered what it was told.
///
/// @param answerId the answer, a stream of its own in the region of whoever entered it
/// @param caseId the matter that was registered for it; absent outside the system
/// @param number the number of the other office
public record ReferralAccepted(
        UUID answerId, UUID referralId, @Nullable UUID caseId, String number, LocalDate on) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return answerId;
    }

    @Override
    public UUID laneId() {
        return caseId == null ? referralId : caseId;
    }
}

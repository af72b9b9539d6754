package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// The other office sent a message back (退回), or the police did not file the case; why is on file.
///
/// @param answerId the answer, a stream of its own in the region of whoever entered it
public record ReferralReturned(UUID answerId, UUID referralId, LocalDate on) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return answerId;
    }

    @Override
    public UUID laneId() {
        return referralId;
    }
}

package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A second person granted the reward for a report; it can be collected until a day.
///
/// @param rewardId the reward, a stream of its own
/// @param caseId the report; null where its reporter must not be known
/// @param amountInFen in fen (分), whole
public record RewardGranted(
        UUID rewardId, @Nullable UUID caseId, long amountInFen, LocalDate grantedOn, LocalDate collectBy)
        implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return rewardId;
    }

    @Override
    public UUID laneId() {
        return caseId == null ? rewardId : caseId;
    }
}

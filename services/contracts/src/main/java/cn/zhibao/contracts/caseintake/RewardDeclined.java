package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A second person declined the reward for a report; why stays in the register.
///
/// @param rewardId the reward, a stream of its own
/// @param caseId the report; null where its reporter must not be known
/// @param amountInFen in fen (分), whole
public record RewardDeclined(UUID rewardId, @Nullable UUID caseId, long amountInFen, LocalDate declinedOn)
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

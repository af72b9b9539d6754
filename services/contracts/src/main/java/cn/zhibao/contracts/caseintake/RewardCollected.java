package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The reward for a report was collected, at the counter (`COUNTER`) or by transfer (`TRANSFER`); no account travels.
///
/// @param rewardId the reward, a stream of its own
/// @param caseId the report; null where its reporter must not be known
/// @param amountInFen in fen (分), whole
public record RewardCollected(UUID rewardId, @Nullable UUID caseId, long amountInFen, String way, LocalDate collectedOn)
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

package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An officer proposed a reward for a report (举报奖励). It bears no person, no decision and no reason.
///
/// @param rewardId the reward, a stream of its own
/// @param caseId the report; null where its reporter must not be known
/// @param amountInFen in fen (分), whole
public record RewardProposed(UUID rewardId, @Nullable UUID caseId, long amountInFen, LocalDate proposedOn)
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

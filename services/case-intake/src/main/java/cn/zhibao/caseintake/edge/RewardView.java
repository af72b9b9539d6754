package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.reward.CollectionWay;
import cn.zhibao.caseintake.reward.Reward;
import cn.zhibao.caseintake.reward.RewardState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One reward as officers see it.
///
/// @param opinion why it was granted or declined; null before, as all that follows
public record RewardView(
        UUID id,
        RewardState state,
        int version,
        BigDecimal amount,
        String decisionNo,
        LocalDate decisionOn,
        String reason,
        String proposedBy,
        LocalDate proposedOn,
        @Nullable String opinion,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate collectBy,
        @Nullable CollectionWay way,
        @Nullable LocalDate collectedOn,
        @Nullable String recordedBy) {

    static RewardView of(Reward reward, LocalDate today) {
        return new RewardView(
                reward.id(),
                reward.state(today),
                reward.version(),
                reward.amount(),
                reward.decisionNo(),
                reward.decisionOn(),
                reward.reason(),
                reward.proposedBy(),
                reward.proposedOn(),
                reward.opinion().orElse(null),
                reward.decidedBy().orElse(null),
                reward.decidedOn().orElse(null),
                reward.collectBy().orElse(null),
                reward.way().orElse(null),
                reward.collectedOn().orElse(null),
                reward.recordedBy().orElse(null));
    }
}

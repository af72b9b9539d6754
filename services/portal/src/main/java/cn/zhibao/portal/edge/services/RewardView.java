package cn.zhibao.portal.edge.services;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What case-intake knows of rewards for one matter.
///
/// @param collectWithin how long one can be collected, as an ISO period; nobody has confirmed it
/// @param rewards the newest first
public record RewardView(
        String caseNo,
        boolean isReport,
        @Nullable LocalDate overOn,
        boolean mayPropose,
        boolean isShielded,
        String collectWithin,
        List<One> rewards) {

    /// One reward.
    public record One(
            UUID id,
            State state,
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
            @Nullable Way way,
            @Nullable LocalDate collectedOn,
            @Nullable String recordedBy) {}

    /// How far it is.
    public enum State {
        PROPOSED,
        GRANTED,
        DECLINED,
        COLLECTED,
        LAPSED
    }

    /// How it reached the reporter.
    public enum Way {
        COUNTER,
        TRANSFER
    }
}

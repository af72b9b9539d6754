package cn.zhibao.portal.edge.services;

import cn.zhibao.contracts.reference.Route;
import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.portal.steps.CaseStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How far a matter is, as number and code open it.
public record ProgressView(
        String region,
        SourceKind source,
        CaseStatus status,
        @Nullable Route route,
        LocalDate receivedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate decideBy,
        @Nullable LocalDate overOn,
        Survey survey,
        @Nullable Reward reward) {

    /// A reward that was granted for it.
    public record Reward(
            Fetching fetching,
            BigDecimal amount,
            LocalDate until,
            @Nullable LocalDate collectedOn) {}

    /// Whether it was fetched.
    public enum Fetching {
        AWAITED,
        COLLECTED,
        LAPSED
    }

    /// Whether whoever brought it is asked how satisfied they were.
    public enum Survey {
        NOT_YET,
        OPEN,
        ANSWERED
    }
}

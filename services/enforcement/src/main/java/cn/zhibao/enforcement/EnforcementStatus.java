package cn.zhibao.enforcement;

import java.util.Set;

/// Where an enforcement stands, and what may follow.
public enum EnforcementStatus {
    VERIFYING("立案核查"),
    FILED("已立案"),
    NOT_FILED("不予立案"),
    DECIDED("已作出处理决定"),
    CLOSED("已结案");

    private final String zh;

    EnforcementStatus(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }

    /// The states that may follow this one. A filed case may be closed without a decision only where its
    /// [ClosingReason] needs none.
    public Set<EnforcementStatus> next() {
        return switch (this) {
            case VERIFYING -> Set.of(FILED, NOT_FILED);
            case FILED -> Set.of(DECIDED, CLOSED);
            case DECIDED -> Set.of(CLOSED);
            case NOT_FILED, CLOSED -> Set.of();
        };
    }
}

package cn.zhibao.mediation;

import java.util.Set;

/// Where a dispute stands, and what may follow.
public enum MediationStatus {
    CONSENT_PENDING("待当事人同意"),
    IN_SESSION("调解中"),
    AGREED("达成协议"),
    FAILED("调解终止");

    private final String zh;

    MediationStatus(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }

    /// The states that may follow this one. A dispute may fail before anyone has consented.
    public Set<MediationStatus> next() {
        return switch (this) {
            case CONSENT_PENDING -> Set.of(IN_SESSION, FAILED);
            case IN_SESSION -> Set.of(AGREED, FAILED);
            case AGREED, FAILED -> Set.of();
        };
    }

    /// Whether nothing can follow.
    public boolean isEnd() {
        return next().isEmpty();
    }
}

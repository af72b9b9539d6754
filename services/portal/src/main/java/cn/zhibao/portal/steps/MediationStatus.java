package cn.zhibao.portal.steps;

import cn.zhibao.portal.Term;

/// Where a dispute stands in mediation.
public enum MediationStatus implements Term {
    CONSENT_PENDING("待双方同意", "awaiting consent"),
    IN_SESSION("调解中", "in mediation"),
    AGREED("达成协议", "agreement reached"),
    FAILED("调解终止", "ended without agreement");

    private final String zh;
    private final String en;

    MediationStatus(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /// Whether something can still be done with it.
    public boolean isOpen() {
        return this == CONSENT_PENDING || this == IN_SESSION;
    }
}

package cn.zhibao.portal.steps;

import cn.zhibao.portal.Term;

/// Where an enforcement case stands.
public enum EnforcementStatus implements Term {
    VERIFYING("立案核查", "verification"),
    FILED("已立案，调查取证", "filed, under investigation"),
    NOT_FILED("不予立案", "not filed"),
    DECIDED("已决定，待结案", "decided, to be closed"),
    CLOSED("已结案", "closed");

    private final String zh;
    private final String en;

    EnforcementStatus(String zh, String en) {
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

    /// Whether its clock can be suspended, prolonged and put right.
    public boolean isTimed() {
        return this == VERIFYING || this == FILED;
    }

    /// Whether something can still be done with it.
    public boolean isOpen() {
        return this == VERIFYING || this == FILED || this == DECIDED;
    }
}

package cn.zhibao.portal.steps;

import cn.zhibao.portal.Term;

/// Where a matter stands in the register.
public enum CaseStatus implements Term {
    REGISTERED("待受理", "awaiting acceptance"),
    ACCEPTED("已受理，待分办", "accepted, to be routed"),
    REFUSED("不予受理", "not taken up"),
    WITHDRAWN("已撤回", "withdrawn"),
    JOINED("已并案", "joined to another"),
    ROUTED("已分办", "routed"),
    IMPORTED("历史导入", "imported history");

    private final String zh;
    private final String en;

    CaseStatus(String zh, String en) {
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
}

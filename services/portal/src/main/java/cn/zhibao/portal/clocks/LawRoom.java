package cn.zhibao.portal.clocks;

import cn.zhibao.portal.Term;

/// The services that run clocks (计时服务); each keeps the law under them for itself.
public enum LawRoom implements Term {
    CASE_INTAKE("案件受理", "case intake"),
    MEDIATION("调解", "mediation"),
    ENFORCEMENT("行政执法", "enforcement"),
    INSPECTION("双随机检查", "inspection");

    private final String zh;
    private final String en;

    LawRoom(String zh, String en) {
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

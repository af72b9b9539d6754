package cn.zhibao.portal.steps;

import cn.zhibao.portal.Term;

/// Where a mediator points to when mediation failed.
public enum RouteHint implements Term {
    NONE("无需转办", "none"),
    PENALTY("建议行政处罚", "administrative penalty"),
    ADJUDICATION("建议行政裁决", "infringement adjudication");

    private final String zh;
    private final String en;

    RouteHint(String zh, String en) {
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

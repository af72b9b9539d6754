package cn.zhibao.portal.steps;

import cn.zhibao.portal.Term;

/// What a list tells of a case beside the others of its region, as case-intake counts it; no judgement.
public enum InfringementSign implements Term {
    REPEATED("重复被投诉举报", "respondent named before"),
    AGAINST_MANY("涉及多个权利人", "several right holders"),
    GROUP("可能群体侵权", "perhaps a group");

    private final String zh;
    private final String en;

    InfringementSign(String zh, String en) {
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

package cn.zhibao.portal.steps;

import cn.zhibao.portal.Term;

/// As what somebody stands in the register of experts.
public enum ExpertKind implements Term {
    EXPERT("专家", "expert"),
    INVESTIGATOR("技术调查官", "technical investigator");

    private final String zh;
    private final String en;

    ExpertKind(String zh, String en) {
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

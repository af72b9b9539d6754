package cn.zhibao.portal.clocks;

import cn.zhibao.portal.Term;

/// What of the law under the clocks is changed (变更种类).
public enum LawKind implements Term {
    YEAR("全年安排（取代该年已有安排）", "a whole year, in place of what is known of it"),
    AMENDMENT("个别调整（只改列出的日期）", "only the days it names"),
    RULE("规则", "a rule");

    private final String zh;
    private final String en;

    LawKind(String zh, String en) {
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

package cn.zhibao.portal.clocks;

import cn.zhibao.portal.Term;

/// How surely a time limit is known to be the law (依据核实情况).
public enum Confidence implements Term {
    VERIFIED("依据已核对原文", "basis read in the text"),
    SECONDARY("依据仅据二手资料", "basis from a secondary source"),
    UNVERIFIED("依据待核实", "basis to be confirmed");

    private final String zh;
    private final String en;

    Confidence(String zh, String en) {
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

package cn.zhibao.portal.competence;

import cn.zhibao.portal.Term;

/// What two authorities agree on (协商结果).
public enum DisputeOutcome implements Term {
    KEPT("由本机关管辖", "this office keeps it"),
    HANDED("由对方管辖", "the other one takes it");

    private final String zh;
    private final String en;

    DisputeOutcome(String zh, String en) {
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

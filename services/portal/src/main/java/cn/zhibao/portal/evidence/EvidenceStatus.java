package cn.zhibao.portal.evidence;

import cn.zhibao.portal.Term;

/// In whose hands a piece of evidence is (证据现状).
public enum EvidenceStatus implements Term {
    HELD("在卷", "on file"),
    HANDED_OVER("已移交", "handed over"),
    SEALED("已封存", "sealed");

    private final String zh;
    private final String en;

    EvidenceStatus(String zh, String en) {
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

package cn.zhibao.portal.evidence;

import cn.zhibao.portal.Term;

/// A link of the chain of custody (保管链).
public enum CustodyAct implements Term {
    TAKEN("入库", "taken in"),
    READ("查阅", "read"),
    HANDED_OVER("移交", "handed over"),
    RETURNED("退回", "returned"),
    SEALED("封存", "sealed");

    private final String zh;
    private final String en;

    CustodyAct(String zh, String en) {
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

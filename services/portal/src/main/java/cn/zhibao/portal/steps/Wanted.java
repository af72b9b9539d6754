package cn.zhibao.portal.steps;

import cn.zhibao.portal.Term;

/// What the office may ask of whoever brought a matter (补正事项).
public enum Wanted implements Term {
    MATERIALS("补正材料", "further materials"),
    IDENTITY("提供身份证明", "proof of identity");

    private final String zh;
    private final String en;

    Wanted(String zh, String en) {
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

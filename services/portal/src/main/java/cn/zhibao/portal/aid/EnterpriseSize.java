package cn.zhibao.portal.aid;

import cn.zhibao.portal.Term;

/// How large whoever asks is (企业规模).
public enum EnterpriseSize implements Term {
    LARGE("大型", "large"),
    MEDIUM("中型", "medium-sized"),
    SMALL("小型", "small"),
    MICRO("微型", "micro");

    private final String zh;
    private final String en;

    EnterpriseSize(String zh, String en) {
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

package cn.zhibao.portal.clocks;

import cn.zhibao.portal.Term;

/// What is entered about a clock (计时事项).
public enum EntryKind implements Term {
    STARTED("起算", "started"),
    SUSPENDED("中止", "suspended"),
    RESUMED("恢复", "resumed"),
    EXCLUDED("不计入", "not counted"),
    EXTENDED("延长", "extended"),
    STOPPED("停止", "stopped");

    private final String zh;
    private final String en;

    EntryKind(String zh, String en) {
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

    /// Whether somebody entered it by hand and can take it back; start and stop follow from the case itself.
    public boolean isByHand() {
        return this != STARTED && this != STOPPED;
    }
}

package cn.zhibao.portal.evidence;

import cn.zhibao.portal.Term;

/// What the search for malware came to (查毒).
public enum ScanState implements Term {
    NOT_SCANNED("未查毒", "not scanned"),
    WAITING("待查毒", "waiting to be scanned"),
    CLEAN("未发现病毒", "no malware found"),
    INFECTED("染毒，不予提供", "infected, not given out");

    private final String zh;
    private final String en;

    ScanState(String zh, String en) {
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

package cn.zhibao.portal.steps;

import cn.zhibao.portal.Term;

/// Why a verified clue is not filed (不予立案理由).
public enum FilingGround implements Term {
    MINOR_CORRECTED("违法行为轻微并及时改正，没有造成危害后果", "minor, corrected in time, no harm"),
    FIRST_TIME_MINOR("初次违法，危害后果轻微并及时改正", "first offence, little harm, corrected in time"),
    NO_FAULT("有证据证明没有主观过错", "evidence shows no fault"),
    OTHER("依法可以不予立案的其他情形", "another lawful ground");

    private final String zh;
    private final String en;

    FilingGround(String zh, String en) {
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

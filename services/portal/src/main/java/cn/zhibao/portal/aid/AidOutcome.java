package cn.zhibao.portal.aid;

import cn.zhibao.portal.Term;

/// What came of a request that was served (援助结果).
public enum AidOutcome implements Term {
    ANSWERED("已答复", "answered"),
    GUIDED("已指导", "guided"),
    OPINION_GIVEN("已出具意见", "opinion given"),
    REFERRED("已转介", "referred"),
    LEGAL_AID_GIVEN("已提供法律援助", "legal aid given");

    private final String zh;
    private final String en;

    AidOutcome(String zh, String en) {
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

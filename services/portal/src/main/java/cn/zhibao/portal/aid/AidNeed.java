package cn.zhibao.portal.aid;

import cn.zhibao.portal.Term;

/// What kind of help is asked for (援助需求).
public enum AidNeed implements Term {
    CONSULT("咨询", "consultation"),
    EVIDENCE("取证指导", "help with evidence"),
    OPINION("侵权判定意见", "opinion on infringement"),
    MEDIATION("转介调解", "referral to mediation"),
    OVERSEAS("海外维权", "rights abroad"),
    LEGAL_AID("法律援助", "legal aid");

    private final String zh;
    private final String en;

    AidNeed(String zh, String en) {
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

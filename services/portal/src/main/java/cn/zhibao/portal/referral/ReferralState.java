package cn.zhibao.portal.referral;

import cn.zhibao.portal.Term;

/// How far a message has come, both sides taken together (办理状态).
public enum ReferralState implements Term {
    REPORTED("待审批", "awaits approval"),
    REFUSED("不予移送", "not transferred"),
    APPROVED("待移送", "to be handed over"),
    SENT("待对方办理", "with the other office"),
    /// The same to whoever received it.
    ARRIVED("待本机关办理", "awaits this office"),
    RECEIVED("对方已签收", "received there"),
    FORWARDED("公安已转送", "passed on by the police"),
    ACCEPTED("已接收", "accepted"),
    FILED("公安已立案", "filed by the police"),
    HANDED_OVER("公安已立案，物品已移交", "filed by the police, goods handed over"),
    NO_GOODS("公安已立案，无涉案物品", "filed by the police, no goods"),
    RETURNED("已退回", "returned"),
    NOT_FILED("公安不予立案", "not filed by the police"),
    RECONSIDERED("已提请复议", "asked to look again");

    private final String zh;
    private final String en;

    ReferralState(String zh, String en) {
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

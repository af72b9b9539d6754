package cn.zhibao.portal.steps;

import cn.zhibao.portal.Term;

/// What kind of campaign it is (专项行动).
public enum CampaignKind implements Term {
    CAMPAIGN("专项行动", "campaign"),
    KEY_DAYS("重要节点", "key days"),
    EXHIBITION("展会", "exhibition");

    private final String zh;
    private final String en;

    CampaignKind(String zh, String en) {
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

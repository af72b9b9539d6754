package cn.zhibao.caseintake.campaign;

import cn.zhibao.chassis.problem.Refusal;

/// What campaigns and their tags say no to.
public enum CampaignRefusal implements Refusal {
    CAMPAIGN_OVER(409, "专项行动已经结束", "The campaign is over"),
    TAGGED_ALREADY(409, "案件已有这个专项标签", "The case bears the tag of this campaign already"),
    NOT_TAGGED(409, "案件没有这个专项标签", "The case does not bear the tag of this campaign");

    private final int status;
    private final String zh;
    private final String en;

    CampaignRefusal(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String service() {
        return "case-intake";
    }

    @Override
    public int status() {
        return status;
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

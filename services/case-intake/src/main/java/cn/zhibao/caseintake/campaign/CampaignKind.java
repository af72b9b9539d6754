package cn.zhibao.caseintake.campaign;

/// What kind of campaign it is.
public enum CampaignKind {
    /// 专项行动.
    CAMPAIGN,
    /// 重要节点, such as the days around 4·26.
    KEY_DAYS,
    /// 展会.
    EXHIBITION
}

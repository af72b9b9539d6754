package cn.zhibao.caseintake.referral;

/// What can be done next about a message.
public enum ReferralStep {
    /// 批准移送.
    APPROVAL,
    /// 不予移送.
    REFUSAL,
    /// 移送公安机关.
    DISPATCH,
    /// 登记签收.
    RECEIPT,
    /// 登记回复.
    REPLY,
    /// 登记公安转送.
    FORWARDING,
    /// 登记移交涉案物品.
    HANDOVER,
    /// 提请复议.
    RECONSIDERATION,
    /// 接收.
    ACCEPTANCE,
    /// 退回.
    RETURN
}

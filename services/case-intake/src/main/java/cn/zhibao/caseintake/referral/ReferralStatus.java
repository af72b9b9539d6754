package cn.zhibao.caseintake.referral;

/// How far a message has come on its own side (发送状态).
public enum ReferralStatus {
    /// 待审批: a transfer to the police that whoever leads the office has yet to decide.
    REPORTED,
    /// 不予移送.
    REFUSED,
    /// 待移送: approved, to be handed over.
    APPROVED,
    /// 已发出.
    SENT
}

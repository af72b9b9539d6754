package cn.zhibao.caseintake.referral;

/// From which side messages are looked at.
public enum ReferralBox {
    /// 收件: what others sent.
    IN,
    /// 发件: what was sent to others, and what is to be.
    OUT
}

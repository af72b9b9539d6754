package cn.zhibao.caseintake.referral;

/// What became of a message on the other side (办理回复). Of the police: filed, or not filed.
public enum Outcome {
    /// 接收、立案.
    ACCEPTED,
    /// 退回、不予立案.
    RETURNED
}

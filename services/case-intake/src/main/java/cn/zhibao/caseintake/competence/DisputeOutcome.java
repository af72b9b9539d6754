package cn.zhibao.caseintake.competence;

/// What two authorities agree on.
public enum DisputeOutcome {
    /// 由本机关管辖.
    KEPT,
    /// 由对方管辖.
    HANDED
}

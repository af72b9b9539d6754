package cn.zhibao.caseintake.aid;

/// What came of a request that was served (援助结果).
public enum AidOutcome {
    /// 已答复.
    ANSWERED,
    /// 已指导取证或维权.
    GUIDED,
    /// 已出具意见.
    OPINION_GIVEN,
    /// 已转介.
    REFERRED,
    /// 已提供法律援助.
    LEGAL_AID_GIVEN
}

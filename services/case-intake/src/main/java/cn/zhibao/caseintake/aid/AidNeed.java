package cn.zhibao.caseintake.aid;

/// What kind of help is asked for (援助需求).
public enum AidNeed {
    /// 咨询.
    CONSULT,
    /// 取证指导.
    EVIDENCE,
    /// 侵权判定意见.
    OPINION,
    /// 转介调解.
    MEDIATION,
    /// 海外维权.
    OVERSEAS,
    /// 法律援助.
    LEGAL_AID
}

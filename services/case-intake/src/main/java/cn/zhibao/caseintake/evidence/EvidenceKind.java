package cn.zhibao.caseintake.evidence;

/// What a piece of evidence is (证据种类).
public enum EvidenceKind {
    /// 书证.
    DOCUMENT,
    /// 物证照片.
    PHOTO_OF_OBJECT,
    /// 视听资料.
    AUDIOVISUAL,
    /// 电子数据.
    ELECTRONIC,
    /// 现场笔录.
    SCENE_RECORD,
    /// 其他.
    OTHER
}

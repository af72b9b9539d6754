package cn.zhibao.caseintake.expert;

/// The field of technology or of law somebody knows about. The list is the house's own, no official classification.
public enum ExpertField {
    /// 机械.
    MECHANICS,
    /// 电学.
    ELECTRICITY,
    /// 通信与信息.
    COMMUNICATION,
    /// 计算机软件.
    SOFTWARE,
    /// 集成电路.
    CIRCUITS,
    /// 化学化工.
    CHEMISTRY,
    /// 材料.
    MATERIALS,
    /// 生物医药.
    BIOMEDICINE,
    /// 农业与植物新品种.
    AGRICULTURE,
    /// 外观设计.
    DESIGN,
    /// 专利法律.
    PATENT_LAW,
    /// 商标法律.
    TRADEMARK_LAW,
    /// 著作权法律.
    COPYRIGHT_LAW,
    /// 商业秘密与不正当竞争.
    COMPETITION_LAW,
    /// 行政程序与诉讼.
    PROCEDURE_LAW,
    /// 知识产权评估.
    VALUATION,
    /// 其他, in words beside it.
    OTHER
}

package cn.zhibao.caseintake.routing;

/// How a condition of the law stands as far as the office knows it when it routes a matter.
public enum ConditionAnswer {
    /// 符合.
    YES,
    /// 待核查: the room to which the matter goes will find out.
    UNCLEAR,
    /// 不符合.
    NO
}

package cn.zhibao.caseintake.competence;

/// What a rule comes to in a matter.
public enum Effect {
    /// 指向本机关.
    HERE,
    /// 指向其他地区.
    ELSEWHERE,
    /// 指向其他部门.
    DEPARTMENT,
    /// 地点只知道到上一级，不能确定.
    TOO_WIDE,
    /// 缺少事实，不能确定.
    UNKNOWN,
    /// 另有专门规则，不用.
    SET_ASIDE,
    /// 应当报请共同的上一级.
    SUPERIOR,
    /// 提示.
    NOTE
}

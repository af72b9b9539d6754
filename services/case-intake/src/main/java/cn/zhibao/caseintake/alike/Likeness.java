package cn.zhibao.caseintake.alike;

/// What two matters have in common.
public enum Likeness {
    /// 同一权利: one of its rights bears the number.
    RIGHT,
    /// 同一来文号、工单号: one of its sources bears the number.
    NUMBER,
    /// 同一被投诉人: a respondent of it has the name or the credit code.
    RESPONDENT,
    /// 同一链接: the same offer on the net.
    LINK,
    /// 同一地点: its address holds what was typed.
    PLACE,
    /// 同类商品: its goods hold every word that was typed.
    GOODS,
    /// 期间重合: said of a matter that is alike already, and alleges acts on days that were typed too.
    PERIOD
}

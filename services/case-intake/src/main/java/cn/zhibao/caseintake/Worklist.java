package cn.zhibao.caseintake;

/// The worklists of the register (工作列表), each within the caller's jurisdiction.
public enum Worklist {
    /// 我的待办: open, in the caller's hands and not put aside.
    MINE,
    /// 待认领: open, and nobody has it.
    TO_CLAIM,
    /// 已挂起: put aside until a day still to come, by anybody.
    HELD,
    /// 全部.
    ALL,
    /// 近期办结: finished lately, the latest first.
    RECENT
}

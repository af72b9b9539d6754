package cn.zhibao.caseintake.workbook;

/// How far a workbook is.
public enum WorkbookPhase {
    /// 校验中.
    CHECKING,
    /// 已校验，等人决定.
    CHECKED,
    /// 登记中.
    TAKING,
    /// 已登记.
    DONE
}

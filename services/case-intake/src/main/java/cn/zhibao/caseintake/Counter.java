package cn.zhibao.caseintake;

/// What the strip above a worklist counts, and narrows a list to.
public enum Counter {
    /// 超期: the nearest clock has run out.
    OVERDUE,
    /// 今日到期.
    TODAY,
    /// 3个工作日内: due after today, within three working days.
    SOON,
    /// 本周新收: received since Monday.
    NEW
}

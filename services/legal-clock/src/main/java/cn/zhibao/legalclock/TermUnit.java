package cn.zhibao.legalclock;

/// The units in which the law gives time.
public enum TermUnit {
    /// 工作日. Also each "日" of 2, 3, 5 and 7 in the Penalty Law (行政处罚法 Art. 85).
    WORKING_DAY,
    /// 日: calendar days.
    DAY,
    /// 月: calendar months, ended by the day of the same number, or the month's last.
    MONTH
}

package cn.zhibao.legalclock;

import java.util.Arrays;

/// The units in which the law gives time.
public enum TermUnit {
    /// 工作日. Also each "日" of 2, 3, 5 and 7 in the Penalty Law (行政处罚法 Art. 85).
    WORKING_DAY("WD", "个工作日", "working day"),
    /// 日: calendar days.
    DAY("D", "日", "day"),
    /// 月: calendar months, ended by the day of the same number, or the month's last.
    MONTH("M", "个月", "month"),
    /// 小时: from the minute of the event; runs through nights and days off.
    HOUR("H", "小时", "hour");

    private final String code;
    private final Wording wording;

    TermUnit(String code, String zh, String en) {
        this.code = code;
        this.wording = new Wording(zh, en);
    }

    /// The short form in which rules and the command line write it.
    public String code() {
        return code;
    }

    public Wording wording() {
        return wording;
    }

    static TermUnit of(String code) {
        return Arrays.stream(values())
                .filter(unit -> unit.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("WD, D, M or H wanted, found " + code));
    }
}

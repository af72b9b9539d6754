package cn.zhibao.portal.clocks;

/// In what a time limit is given (期限单位).
public enum TermUnit {
    WORKING_DAY,
    DAY,
    MONTH,
    HOUR;

    /// In what its course is counted: months are turned into days.
    public TermUnit counted() {
        return this == MONTH ? DAY : this;
    }
}

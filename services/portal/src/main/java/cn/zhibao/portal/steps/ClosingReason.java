package cn.zhibao.portal.steps;

import cn.zhibao.portal.Term;

/// On what a case is closed (结案方式).
public enum ClosingReason implements Term {
    EXECUTED("处罚决定执行完毕", "decision executed"),
    EXEC_ENDED_BY_COURT("法院裁定终结执行", "execution ended by court"),
    INVESTIGATION_TERMINATED("终止调查", "investigation terminated"),
    NO_PENALTY("不予行政处罚", "no penalty"),
    NOT_ESTABLISHED("违法事实不能成立", "facts not established"),
    TRANSFERRED("案件移送", "transferred"),
    OTHER("其他", "other");

    private final String zh;
    private final String en;

    ClosingReason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}

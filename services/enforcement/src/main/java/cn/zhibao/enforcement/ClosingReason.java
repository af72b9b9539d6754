package cn.zhibao.enforcement;

/// Why a case is closed (结案情形), after the closing article of the market-supervision penalty procedure.
public enum ClosingReason {
    EXECUTED("处罚决定执行完毕"),
    EXEC_ENDED_BY_COURT("人民法院裁定终结执行"),
    INVESTIGATION_TERMINATED("案件终止调查"),
    NO_PENALTY("不予行政处罚"),
    NOT_ESTABLISHED("违法事实不能成立"),
    TRANSFERRED("移送其他机关"),
    OTHER("其他应予结案的情形");

    private final String zh;

    ClosingReason(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }

    /// Whether a case can only be closed for it after its decision. An investigation that is terminated never comes to
    /// one.
    boolean needsDecision() {
        return this != INVESTIGATION_TERMINATED;
    }
}

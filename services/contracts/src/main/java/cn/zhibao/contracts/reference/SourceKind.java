package cn.zhibao.contracts.reference;

/// How a matter reached the office (案件来源).
public enum SourceKind {
    INSPECTION("监督检查发现", "found by inspection"),
    /// A consumer asks for his own dispute with a trader to be settled.
    COMPLAINT("消费投诉", "consumer complaint"),
    /// Anybody tells of a breach.
    REPORT("举报", "report"),
    /// Whoever holds a right complains of its infringement: a clue to be verified, not a dispute of a consumer.
    RIGHT_HOLDER("权利人投诉", "right-holder's complaint"),
    TRANSFER_IN("其他部门移送", "transferred by another department"),
    ASSIGNED("上级交办", "assigned by a superior"),
    OTHER("其他", "other");

    private final String zh;
    private final String en;

    SourceKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /// The Chinese term.
    public String zh() {
        return zh;
    }

    /// The English term.
    public String en() {
        return en;
    }
}

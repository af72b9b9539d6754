package cn.zhibao.contracts.reference;

/// How a matter reached the office (案件来源).
public enum SourceKind {
    INSPECTION("监督检查发现", "found by inspection"),
    COMPLAINT("投诉", "complaint"),
    REPORT("举报", "report"),
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

package cn.zhibao.contracts.reference;

/// The procedure under which a case is counted (案件类别): each has clocks and closure rates of its own.
public enum Procedure {
    PENALTY("行政处罚", "administrative penalty"),
    ADJUDICATION("行政裁决", "infringement adjudication"),
    MEDIATION("调解", "mediation");

    private final String zh;
    private final String en;

    Procedure(String zh, String en) {
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

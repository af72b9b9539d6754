package cn.zhibao.contracts.reference;

/// Where case-intake sends an accepted matter (办理途径).
public enum Route {
    MEDIATION("调解", "mediation"),
    PENALTY("行政处罚", "administrative penalty"),
    ADJUDICATION("行政裁决", "infringement adjudication"),
    REFERRAL("移送其他机关", "referral to another office");

    private final String zh;
    private final String en;

    Route(String zh, String en) {
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

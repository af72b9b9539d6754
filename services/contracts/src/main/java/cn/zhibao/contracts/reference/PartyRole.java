package cn.zhibao.contracts.reference;

/// As what a party stands in a matter (当事人地位). The same one may stand in it as several.
public enum PartyRole {
    /// Who complains, reports, or asks for a decision.
    COMPLAINANT("投诉举报人/请求人", "complainant"),
    /// Whom it is about. Being named is no finding.
    RESPONDENT("被投诉举报人/被请求人", "respondent"),
    RIGHT_HOLDER("权利人", "right holder"),
    AGENT("代理人", "agent"),
    PLATFORM("平台", "platform");

    private final String zh;
    private final String en;

    PartyRole(String zh, String en) {
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

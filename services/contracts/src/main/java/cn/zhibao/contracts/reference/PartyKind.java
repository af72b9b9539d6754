package cn.zhibao.contracts.reference;

/// What a party is (当事人类型).
public enum PartyKind {
    PERSON("个人", "person"),
    /// 单位, sole traders among them: whatever has a credit code.
    ORGANISATION("单位", "organisation");

    private final String zh;
    private final String en;

    PartyKind(String zh, String en) {
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

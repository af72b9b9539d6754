package cn.zhibao.contracts.reference;

/// The intellectual-property right a case is about (权利类型).
public enum RightKind {
    TRADEMARK("商标", "trademark"),
    PATENT("专利", "patent"),
    GEOGRAPHIC_INDICATION("地理标志", "geographic indication"),
    SPECIAL_SIGN("特殊标志", "special sign"),
    /// Olympic, World Expo and other official signs: each under regulations of its own, counted apart from special
    /// signs.
    OFFICIAL_SIGN("奥林匹克标志、世博会标志、官方标志", "Olympic, Expo or official sign"),
    TRADE_SECRET("商业秘密", "trade secret"),
    COPYRIGHT("著作权", "copyright"),
    IC_LAYOUT("集成电路布图设计", "integrated-circuit layout"),
    PLANT_VARIETY("植物新品种", "plant variety"),
    OTHER("其他", "other");

    private final String zh;
    private final String en;

    RightKind(String zh, String en) {
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

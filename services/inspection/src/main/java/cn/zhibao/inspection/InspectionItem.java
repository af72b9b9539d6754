package cn.zhibao.inspection;

/// What is looked at on a visit (抽查事项): the intellectual-property items of the office's list.
public enum InspectionItem {
    TRADEMARK_USE("商标使用与印制", "use and printing of trademarks"),
    PATENT_MARKING("专利标识", "patent marking"),
    GI_MARK("地理标志专用标志使用", "use of the geographic-indication mark"),
    AGENCY("商标、专利代理", "trademark and patent agencies"),
    SPECIAL_SIGN("特殊标志使用", "use of special signs"),
    ECOMMERCE("电商平台知识产权义务", "intellectual-property duties of e-commerce platforms"),
    MARKET_OPERATOR("展会、市场主办方义务", "duties of exhibition and market operators");

    private final String zh;
    private final String en;

    InspectionItem(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}

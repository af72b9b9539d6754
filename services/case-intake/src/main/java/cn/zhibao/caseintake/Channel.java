package cn.zhibao.caseintake;

/// The way by which a matter came in (来源渠道).
public enum Channel {
    WINDOW("窗口", "counter"),
    HOTLINE("电话、热线", "telephone or hotline"),
    LETTER("信函", "letter"),
    WEB("网络", "web"),
    PATROL("网络巡查", "web patrol"),
    DEPARTMENT("其他部门来函", "another department"),
    REGION("其他地区来函", "another region"),
    CUSTOMS("海关通报", "customs"),
    PLATFORM("电商平台通报", "e-commerce platform"),
    EXHIBITION("展会", "exhibition"),
    INSPECTION("检查发现", "inspection");

    private final String zh;
    private final String en;

    Channel(String zh, String en) {
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

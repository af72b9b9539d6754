package cn.zhibao.caseintake;

/// Grounds on which a complaint is not taken up (不予受理情形), as numbered in Article 16 of the complaint and report rule
/// in force since 2026-04-15 (SAMR Order 121; read in a secondary source).
public enum RefusalGround {
    NOT_OUR_DUTY("第（一）项", "不属于市场监督管理部门职责或没有处理权限", "not the authority's duty, or no power"),
    ALREADY_HANDLED("第（二）项", "法院、仲裁机构、其他机关或消费者组织已受理或处理过同一争议", "the same dispute was accepted or handled elsewhere"),
    NOT_CONSUMPTION("第（三）项", "不是为生活消费需要，或不能证明存在争议", "not for daily-life consumption, or no proof of a dispute"),
    TIME_BARRED("第（四）项", "自知道或应当知道权益受损之日起超过三年", "more than three years since the harm was known"),
    MATERIALS_MISSING("第（五）项", "未提供规定的材料或材料虚假", "required materials missing or false"),
    IDENTITY("第（六）项", "冒用他人名义或拒绝身份核验", "another's name used, or identity check refused"),
    OTHER_BY_LAW("第（七）项", "法律、法规、规章规定的其他情形", "another ground set by law");

    private final String item;
    private final String zh;
    private final String en;

    RefusalGround(String item, String zh, String en) {
        this.item = item;
        this.zh = zh;
        this.en = en;
    }

    /// The item of the article.
    public String item() {
        return item;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}

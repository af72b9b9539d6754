package cn.zhibao.inspection;

/// What a visit ends with (检查结果). The keys are ours and stay; the codes are those of a double-random system in use, and
/// the current national list may number them otherwise. The code's sub-items of A are told in the finding.
public enum VisitResult {
    NO_PROBLEM("1", "未发现问题"),
    FOLLOW_UP_NEEDED("A", "发现问题待后续处理"),
    NOT_DISCLOSED("B", "未按规定公示应当公示的信息"),
    FALSELY_DISCLOSED("C", "公示信息隐瞒真实情况弄虚作假"),
    OTHER_VIOLATION("D", "违反其他工商行政管理规定行为"),
    CORRECTED("E", "发现问题经责令已改正"),
    NO_SUCH_BUSINESS("F", "未发现开展本次抽查涉及的经营活动"),
    UNREACHABLE("6", "通过登记的住所（经营场所）无法联系"),
    CLOSED_DOWN("7", "已关闭停业或正在组织清算"),
    OBSTRUCTED("8", "不配合检查情节严重"),
    DEREGISTERED("9", "注销"),
    LICENCE_REVOKED("10", "被吊销"),
    REGISTRATION_ANNULLED("11", "被撤销"),
    MOVED_AWAY("12", "迁出");

    private final String code;
    private final String zh;

    VisitResult(String code, String zh) {
        this.code = code;
        this.zh = zh;
    }

    /// The code of the system in use.
    public String code() {
        return code;
    }

    public String zh() {
        return zh;
    }

    /// Whether a case has to follow, so that a finding must be told.
    public boolean needsCase() {
        return this == FOLLOW_UP_NEEDED;
    }
}

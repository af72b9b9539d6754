package cn.zhibao.mediation;

/// Why a mediation ends without agreement (终止情形): the reasons of the courts' rule on online mediation (Article 25) and
/// of a provincial people's mediation committee, read in secondary sources.
public enum FailureReason {
    REFUSED("当事人明确拒绝调解"),
    IMPASSE("分歧较大，无法达成一致"),
    NO_SHOW("当事人无正当理由不到场"),
    UNREACHABLE("期限内无法联系当事人"),
    EXPIRED("调解期限届满未达成协议"),
    UNSIGNED("一方拒绝签收协议"),
    LITIGATED("一方已起诉或者申请仲裁"),
    WITHDRAWN("申请人撤回申请"),
    UNSUITABLE("不适宜调解"),
    OTHER("其他情形");

    private final String zh;

    FailureReason(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}

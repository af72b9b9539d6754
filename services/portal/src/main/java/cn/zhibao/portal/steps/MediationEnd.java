package cn.zhibao.portal.steps;

import cn.zhibao.portal.Term;

/// Why a mediation ended without agreement (调解终止原因).
public enum MediationEnd implements Term {
    REFUSED("一方不同意调解", "a party refused"),
    IMPASSE("分歧较大，无法达成一致", "impasse"),
    NO_SHOW("一方无正当理由不到场", "a party did not appear"),
    UNREACHABLE("无法联系当事人", "a party cannot be reached"),
    EXPIRED("调解期限届满", "the term expired"),
    UNSIGNED("达成一致但未签署协议", "agreed but never signed"),
    LITIGATED("当事人已起诉或申请仲裁", "a party went to court or arbitration"),
    WITHDRAWN("申请人撤回申请", "the applicant withdrew"),
    UNSUITABLE("不适宜调解", "not suitable for mediation"),
    OTHER("其他", "other");

    private final String zh;
    private final String en;

    MediationEnd(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}

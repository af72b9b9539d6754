package cn.zhibao.portal.steps;

import cn.zhibao.portal.Term;

/// Grounds on which a complaint is not taken up (不予受理情形): Article 16 of the complaint and report rule in force since
/// 2026-04-15.
public enum RefusalGround implements Term {
    NOT_OUR_DUTY("（一）不属于本部门职责或没有处理权限", "(1) not the authority's duty, or no power"),
    ALREADY_HANDLED("（二）同一争议已由其他机关、法院、仲裁机构等受理或处理", "(2) the same dispute was accepted or handled elsewhere"),
    NOT_CONSUMPTION("（三）并非为生活消费需要，或不能证明存在争议", "(3) not for daily-life consumption, or no proof of a dispute"),
    TIME_BARRED("（四）自知道或应当知道权益受损起超过三年", "(4) more than three years since the harm was known"),
    MATERIALS_MISSING("（五）未提供规定材料，或材料虚假", "(5) required materials missing or false"),
    IDENTITY("（六）冒用他人名义，或拒绝身份核验", "(6) another's name used, or identity check refused"),
    OTHER_BY_LAW("（七）法律、法规、规章规定的其他情形", "(7) another ground set by law");

    private final String zh;
    private final String en;

    RefusalGround(String zh, String en) {
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

package cn.zhibao.portal.steps;

import cn.zhibao.portal.Term;

/// What speaks against taking a matter up (不予受理情形). Which of them count for a matter, and under which item,
/// case-intake tells.
public enum RefusalGround implements Term {
    NOT_OUR_DUTY("不属于本部门职责或没有处理权限", "not the authority's duty, or no power"),
    ALREADY_HANDLED("同一争议已由其他机关、法院、仲裁机构等受理或处理", "the same dispute was accepted or handled elsewhere"),
    NOT_CONSUMPTION("并非为生活消费需要，或不能证明存在争议", "not for daily-life consumption, or no proof of a dispute"),
    TIME_BARRED("自知道或应当知道权益受损起超过三年", "more than three years since the harm was known"),
    MATERIALS_MISSING("未提供规定材料，或材料虚假", "required materials missing or false"),
    IDENTITY("冒用他人名义，或拒绝身份核验", "another's name used, or identity check refused"),
    NO_CONCRETE_CLUE("没有具体的违法线索", "no concrete clue of a breach"),
    REPEATED("同一人就同一事项重复提出", "the same person has told of the same matter before"),
    OTHER_BY_LAW("法律、法规、规章规定的其他情形", "another ground set by law");

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

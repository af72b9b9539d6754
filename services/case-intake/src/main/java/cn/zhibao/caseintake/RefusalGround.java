package cn.zhibao.caseintake;

/// What may speak against taking a matter up (不予受理、不予处理情形). Which of them count, and as which item of which
/// article, [RefusalRule] knows.
public enum RefusalGround {
    /// 不属于本部门职责或没有处理权限.
    NOT_OUR_DUTY,
    /// 同一争议已由法院、仲裁机构、其他机关或消费者组织受理或处理.
    ALREADY_HANDLED,
    /// 不是为生活消费需要，或不能证明存在争议.
    NOT_CONSUMPTION,
    /// 自知道或应当知道权益受损之日起超过三年.
    TIME_BARRED,
    /// 未提供规定的材料或材料虚假.
    MATERIALS_MISSING,
    /// 冒用他人名义或拒绝身份核验.
    IDENTITY,
    /// 没有具体的违法线索.
    NO_CONCRETE_CLUE,
    /// 同一举报人就同一事项重复举报.
    REPEATED,
    /// 法律、法规、规章规定的其他情形.
    OTHER_BY_LAW
}

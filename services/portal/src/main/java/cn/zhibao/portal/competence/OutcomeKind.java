package cn.zhibao.portal.competence;

/// Who is competent, as far as the rules tell (管辖建议).
public enum OutcomeKind {
    THIS_OFFICE,
    OTHER_REGION,
    OTHER_DEPARTMENT,
    COMMON_SUPERIOR,
    UNDETERMINED
}

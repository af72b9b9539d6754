package cn.zhibao.caseintake.parties;

/// What a list tells of a matter beside the others of its region: a sign to look into, and no judgement.
public enum InfringementSign {
    /// 重复侵权线索: a respondent of the matter is one in another matter too.
    REPEATED,
    /// 侵犯多个权利人线索: one respondent, and three right holders or more.
    AGAINST_MANY,
    /// 群体侵权线索: one right, and three respondents or more.
    GROUP
}

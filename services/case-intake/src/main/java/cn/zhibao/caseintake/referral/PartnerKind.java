package cn.zhibao.caseintake.referral;

/// What kind of office another one is (协作单位类别).
public enum PartnerKind {
    /// 知识产权执法部门.
    OFFICE,
    /// 公安机关.
    POLICE,
    /// 海关.
    CUSTOMS,
    /// 其他部门.
    DEPARTMENT
}

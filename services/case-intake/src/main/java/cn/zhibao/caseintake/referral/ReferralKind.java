package cn.zhibao.caseintake.referral;

import java.util.EnumSet;
import java.util.Set;

/// What kind of message goes to another office (协作文种).
public enum ReferralKind {
    /// 线索通报.
    CLUE_NOTICE(EnumSet.allOf(PartnerKind.class)),
    /// 证据移交: the pieces themselves go.
    EVIDENCE_TRANSFER(EnumSet.allOf(PartnerKind.class)),
    /// 协助调查: answered within a time that a rule sets.
    ASSIST_REQUEST(EnumSet.allOf(PartnerKind.class)),
    /// 联合办案.
    JOINT_CASE(EnumSet.allOf(PartnerKind.class)),
    /// 检验鉴定结果互认.
    APPRAISAL_RECOGNITION(EnumSet.of(PartnerKind.OFFICE, PartnerKind.DEPARTMENT)),
    /// 涉嫌犯罪移送: goes only once whoever leads the office has approved it.
    CRIMINAL_TRANSFER(EnumSet.of(PartnerKind.POLICE)),
    /// 通报海关.
    CUSTOMS_NOTICE(EnumSet.of(PartnerKind.CUSTOMS)),
    /// 移送其他部门.
    DEPARTMENT_TRANSFER(EnumSet.of(PartnerKind.DEPARTMENT));

    private final Set<PartnerKind> partners;

    ReferralKind(Set<PartnerKind> partners) {
        this.partners = partners;
    }

    /// The offices it can go to.
    public Set<PartnerKind> partners() {
        return Set.copyOf(partners);
    }

    /// Whether a rule sets the time for the answer, so that no day is agreed.
    public boolean isTimedByRule() {
        return this == ASSIST_REQUEST || this == CRIMINAL_TRANSFER;
    }
}

package cn.zhibao.portal.referral;

import cn.zhibao.portal.Term;

/// What kind of message goes to another office (协作文种).
public enum ReferralKind implements Term {
    CLUE_NOTICE("线索通报", "clue notice"),
    EVIDENCE_TRANSFER("证据移交", "transfer of evidence"),
    ASSIST_REQUEST("协助调查", "request for assistance"),
    JOINT_CASE("联合办案", "joint handling"),
    APPRAISAL_RECOGNITION("检验鉴定结果互认", "recognition of test results"),
    CRIMINAL_TRANSFER("涉嫌犯罪移送", "transfer of a suspected crime"),
    CUSTOMS_NOTICE("通报海关", "notice to the customs"),
    DEPARTMENT_TRANSFER("移送其他部门", "transfer to another department");

    private final String zh;
    private final String en;

    ReferralKind(String zh, String en) {
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

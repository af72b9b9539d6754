package cn.zhibao.caseintake.expert;

import cn.zhibao.chassis.problem.Refusal;

/// What the register of experts and those who ask them are refused.
public enum ExpertRefusal implements Refusal {
    EXPERT_OVER(409, "专家的任期已经结束", "The term of the expert is over"),
    EXPERT_STANDS(409, "本案已经请了这位专家", "The expert stands in this case already"),
    EXPERT_IN_CONFLICT(409, "专家声明有应当回避的情形，不能在本案中指派", "The expert states a conflict and is not assigned in this case"),
    EMPLOYER_IS_PARTY(409, "专家所在单位是本案当事人", "The employer of the expert is a party of this case"),
    EXPERT_RELEASED(409, "专家的指派已经撤回", "The assignment of the expert was taken back"),
    OPINION_GIVEN(409, "专家已经出具过意见", "The expert has given an opinion already");

    private final int status;
    private final String zh;
    private final String en;

    ExpertRefusal(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String service() {
        return "case-intake";
    }

    @Override
    public int status() {
        return status;
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

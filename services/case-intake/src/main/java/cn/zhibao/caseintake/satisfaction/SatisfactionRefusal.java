package cn.zhibao.caseintake.satisfaction;

import cn.zhibao.chassis.problem.Refusal;

/// What the question of satisfaction says no to.
public enum SatisfactionRefusal implements Refusal {
    NOT_OVER(409, "案件尚未办结，暂不能评价", "The matter is not over yet, so nothing is asked"),
    ANSWERED_ALREADY(409, "本件已经评价过，每件只能评价一次", "This was answered already; each matter is asked about once"),
    NOBODY_TO_ASK(409, "该件没有回执，没有可以回访的人", "There is no receipt, so there is nobody to ask"),
    SHIELDED_ANSWERS_ALONE(
            409,
            "举报人身份已密封，不能电话回访，只能由本人凭查询码评价",
            "The reporter is shielded and is not rung up; only they can answer, with their code");

    private final int status;
    private final String zh;
    private final String en;

    SatisfactionRefusal(int status, String zh, String en) {
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

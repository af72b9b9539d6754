package cn.zhibao.caseintake.reward;

import cn.zhibao.chassis.problem.Refusal;

/// What rewards say no to.
public enum RewardRefusal implements Refusal {
    NOT_A_REPORT(409, "本件不是举报，不能提出举报奖励", "This matter is no report, so there is nobody to reward"),
    REWARD_BEFORE_END(409, "举报尚未办结，暂不能提出奖励", "The report is not over yet, so no reward is proposed"),
    REWARDED_ALREADY(409, "本件已有待审批或者已批准的奖励", "There is a reward for this report already, proposed or granted"),
    REWARD_DECIDED(409, "该奖励已经审批过", "This reward was decided on already"),
    REWARD_NOT_GRANTED(409, "该奖励尚未批准或者未获批准，不能领取", "This reward was not granted and cannot be collected"),
    REWARD_COLLECTED(409, "该奖励已经领取", "This reward was collected already"),
    REWARD_LAPSED(409, "已超过领取期限（期限待核实），不能领取", "The time for collecting it has passed (the period is unconfirmed)");

    private final int status;
    private final String zh;
    private final String en;

    RewardRefusal(int status, String zh, String en) {
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

package cn.zhibao.enforcement;

import cn.zhibao.chassis.problem.Refusal;

/// What enforcement says no to.
public enum EnforcementRefusal implements Refusal {
    NOT_VERIFYING(409, "案件不在立案核查阶段", "The case is not being verified"),
    NOT_FILED_YET(409, "案件尚未立案", "The case has not been filed yet"),
    FILING_DECLINED(409, "案件已决定不予立案", "The case was not filed"),
    ALREADY_DECIDED(409, "案件已作出处理决定", "The case has already been decided"),
    NOT_DECIDED_YET(409, "案件尚未作出处理决定，不能以该情形结案", "The case is not decided yet and cannot be closed for this reason"),
    ALREADY_CLOSED(409, "案件已经结案", "The case has already been closed"),
    NO_CLOCK_RUNS(409, "案件当前没有正在计算的期限", "No statutory clock of this case is running"),
    DECISION_OF_OTHER_PROCEDURE(409, "该处理决定不适用于本案程序", "This decision belongs to another procedure");

    private final int status;
    private final String zh;
    private final String en;

    EnforcementRefusal(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String service() {
        return "enforcement";
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

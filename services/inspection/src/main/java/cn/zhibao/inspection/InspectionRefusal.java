package cn.zhibao.inspection;

import cn.zhibao.chassis.problem.Refusal;

/// What inspection says no to.
public enum InspectionRefusal implements Refusal {
    ALREADY_RECORDED(409, "检查结果已录入", "The result of this visit has been recorded"),
    NOT_RECORDED_YET(409, "检查结果尚未录入", "The result of this visit has not been recorded yet"),
    ALREADY_PUBLISHED(409, "检查结果已公示", "The result of this visit has been published");

    private final int status;
    private final String zh;
    private final String en;

    InspectionRefusal(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String service() {
        return "inspection";
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

package cn.zhibao.caseintake.aid;

import cn.zhibao.chassis.problem.Refusal;

/// What rights-aid says no to.
public enum AidRefusal implements Refusal {
    NOT_RECEIVED(409, "援助工单已不在待办理状态", "The request for help is no longer waiting to be taken up"),
    NOT_IN_SERVICE(409, "援助工单不在援助中", "The request for help is not being served"),
    AID_OVER(409, "援助工单已经结束", "The request for help has ended"),
    AID_LINKED(409, "援助工单已关联案件", "The request for help belongs to a case already");

    private final int status;
    private final String zh;
    private final String en;

    AidRefusal(int status, String zh, String en) {
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

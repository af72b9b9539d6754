package cn.zhibao.caseintake.rights;

import cn.zhibao.chassis.problem.Refusal;

/// What the register of rights says no to.
public enum RightRefusal implements Refusal {
    RIGHT_THERE(409, "本案已有该权利", "The matter rests on this right already"),
    RIGHT_LEADS(409, "这是登记时的权利，不能删除，只能更正", "The matter was registered about this right; correct it instead");

    private final int status;
    private final String zh;
    private final String en;

    RightRefusal(int status, String zh, String en) {
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

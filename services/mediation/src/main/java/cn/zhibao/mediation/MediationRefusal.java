package cn.zhibao.mediation;

import cn.zhibao.chassis.problem.Refusal;

/// What mediation says no to.
public enum MediationRefusal implements Refusal {
    ALREADY_CONSENTED(409, "该当事人已经同意调解", "This party has already consented"),
    CONSENT_MISSING(409, "双方当事人尚未都同意调解", "Both parties have not consented yet"),
    ALREADY_ENDED(409, "调解已经结束", "The mediation has already ended");

    private final int status;
    private final String zh;
    private final String en;

    MediationRefusal(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String service() {
        return "mediation";
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

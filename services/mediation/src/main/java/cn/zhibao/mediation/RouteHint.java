package cn.zhibao.mediation;

/// Where the mediator points the case after a failure (后续途径建议); enforcement takes it up from there.
public enum RouteHint {
    PENALTY("行政处罚"),
    ADJUDICATION("行政裁决"),
    NONE("不建议转办");

    private final String zh;

    RouteHint(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}

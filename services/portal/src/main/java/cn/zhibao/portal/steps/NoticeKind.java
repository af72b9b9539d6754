package cn.zhibao.portal.steps;

import cn.zhibao.portal.Term;

/// Of what whoever brought a matter is told (告知事项).
public enum NoticeKind implements Term {
    ACCEPTANCE("受理告知", "notice of acceptance"),
    REFUSAL("不予受理告知", "notice that it is not taken up"),
    SUPPLEMENT("补正通知", "request for what is missing"),
    FILING("立案或不予立案告知", "notice of the filing decision"),
    TERMINATION("终止调解告知", "notice that the mediation ended"),
    RESULT("处理结果告知", "notice of the result");

    private final String zh;
    private final String en;

    NoticeKind(String zh, String en) {
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

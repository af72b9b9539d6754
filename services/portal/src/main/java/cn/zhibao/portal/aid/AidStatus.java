package cn.zhibao.portal.aid;

import cn.zhibao.portal.Term;

/// How far a request for help is (工单状态).
public enum AidStatus implements Term {
    RECEIVED("已收到", "received"),
    IN_SERVICE("援助中", "being served"),
    CLOSED("已办结", "closed"),
    DECLINED("不予援助", "declined"),
    WITHDRAWN("已撤回", "taken back");

    private final String zh;
    private final String en;

    AidStatus(String zh, String en) {
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

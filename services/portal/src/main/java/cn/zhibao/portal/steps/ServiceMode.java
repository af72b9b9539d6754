package cn.zhibao.portal.steps;

import cn.zhibao.portal.Term;

/// How a notice is served (送达方式).
public enum ServiceMode implements Term {
    DIRECT("直接送达", "in person"),
    LEFT("留置送达", "left at the address"),
    ELECTRONIC("电子送达", "electronically"),
    POSTAL("邮寄送达", "by post"),
    ENTRUSTED("委托送达", "through another office"),
    FORWARDED("转交送达", "forwarded by an institution"),
    PUBLIC_NOTICE("公告送达", "by public notice");

    private final String zh;
    private final String en;

    ServiceMode(String zh, String en) {
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

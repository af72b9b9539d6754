package cn.zhibao.portal.competence;

import cn.zhibao.portal.Term;

/// What kind of trader on the net a matter is about (网络经营者类型).
public enum TraderKind implements Term {
    OWN_SITE("自建网站或者其他网络服务", "a site of its own"),
    IN_PLATFORM("平台内经营者", "in-platform trader"),
    IN_PLATFORM_UNREACHABLE("平台内经营者，公示地址虚假或者无法联系", "in-platform trader whose published address is false"),
    PLATFORM("平台经营者", "the platform itself");

    private final String zh;
    private final String en;

    TraderKind(String zh, String en) {
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

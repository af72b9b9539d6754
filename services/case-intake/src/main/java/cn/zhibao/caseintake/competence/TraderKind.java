package cn.zhibao.caseintake.competence;

/// What kind of trader on the net a matter is about (网络经营者类型).
public enum TraderKind {
    /// 自建网站或者其他网络服务.
    OWN_SITE,
    /// 平台内经营者.
    IN_PLATFORM,
    /// 平台内经营者，公示的地址虚假或者无法联系.
    IN_PLATFORM_UNREACHABLE,
    /// 平台经营者.
    PLATFORM
}

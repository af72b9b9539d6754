package cn.zhibao.caseintake;

/// The way by which a matter came in (来源渠道).
public enum Channel {
    /// 窗口.
    WINDOW,
    /// 电话，12315、12345 热线.
    HOTLINE,
    /// 信函.
    LETTER,
    /// 网络.
    WEB,
    /// 网络巡查.
    PATROL,
    /// 其他部门来函.
    DEPARTMENT,
    /// 其他地区来函.
    REGION,
    /// 海关通报.
    CUSTOMS,
    /// 电商平台通报.
    PLATFORM,
    /// 展会.
    EXHIBITION,
    /// 检查发现.
    INSPECTION
}

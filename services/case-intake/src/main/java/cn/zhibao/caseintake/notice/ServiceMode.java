package cn.zhibao.caseintake.notice;

/// How a notice is served (送达方式).
public enum ServiceMode {
    /// 直接送达.
    DIRECT,
    /// 留置送达.
    LEFT,
    /// 电子送达: only where the addressee has signed a confirmation of address (送达地址确认书).
    ELECTRONIC,
    /// 邮寄送达: served on the date of the receipt.
    POSTAL,
    /// 委托送达.
    ENTRUSTED,
    /// 转交送达.
    FORWARDED,
    /// 公告送达.
    PUBLIC_NOTICE
}

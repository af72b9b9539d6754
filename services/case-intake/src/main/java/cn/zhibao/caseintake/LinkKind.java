package cn.zhibao.caseintake;

/// How a matter belongs to another (关联类型).
public enum LinkKind {
    /// 关联: they touch each other.
    RELATED,
    /// 重复: it says again what the other says.
    DUPLICATE,
    /// 并案: it goes on under the other.
    JOINED,
    /// 重复侵权: the infringer of the other does it again.
    REPEAT_INFRINGEMENT,
    /// 群体侵权: one of many infringements of one right.
    GROUP
}

package cn.zhibao.portal.worklist;

/// Why a matter is passed over.
public enum Skip {
    NOT_FOUND,
    CHANGED,
    FINISHED,
    TAKEN,
    NOBODYS,
    OTHERS,
    NOT_HELD
}

package cn.zhibao.caseintake.aid;

/// How large whoever asks is, as it says of itself (企业规模). Nothing is counted by it.
public enum EnterpriseSize {
    LARGE,
    MEDIUM,
    SMALL,
    MICRO
}

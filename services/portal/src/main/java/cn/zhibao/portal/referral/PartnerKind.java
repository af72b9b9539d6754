package cn.zhibao.portal.referral;

import cn.zhibao.portal.Term;

/// What kind of office another one is (协作单位类别).
public enum PartnerKind implements Term {
    OFFICE("执法部门", "enforcement office"),
    POLICE("公安机关", "police"),
    CUSTOMS("海关", "customs"),
    DEPARTMENT("其他部门", "other department");

    private final String zh;
    private final String en;

    PartnerKind(String zh, String en) {
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

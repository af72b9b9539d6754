package cn.zhibao.portal.competence;

import cn.zhibao.portal.Term;

/// What a rule of competence comes to in a matter (适用结果).
public enum Effect implements Term {
    HERE("指向本机关", "leads to this office"),
    ELSEWHERE("指向其他地区", "leads elsewhere"),
    DEPARTMENT("指向其他部门", "leads to another department"),
    TOO_WIDE("地点不够具体，不能确定", "the place is known too widely"),
    UNKNOWN("缺少事实，不能确定", "a fact is missing"),
    SET_ASIDE("有专门规则，不适用", "set aside by a special rule"),
    SUPERIOR("报请共同的上一级", "to the common superior"),
    NOTE("提示", "note");

    private final String zh;
    private final String en;

    Effect(String zh, String en) {
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

package cn.zhibao.portal.steps;

import cn.zhibao.portal.Term;

/// What two matters have in common (疑似关联的依据).
public enum Likeness implements Term {
    NUMBER("同一来文号", "same number of a source"),
    RIGHT("同一权利", "same right"),
    RESPONDENT("同一被投诉人", "same respondent"),
    LINK("同一链接", "same link"),
    PLACE("同一地点", "same place"),
    GOODS("同类商品", "same goods"),
    PERIOD("期间重合", "same period");

    private final String zh;
    private final String en;

    Likeness(String zh, String en) {
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

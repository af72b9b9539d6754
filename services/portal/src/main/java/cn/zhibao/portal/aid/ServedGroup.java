package cn.zhibao.portal.aid;

import cn.zhibao.portal.Term;

/// As what somebody was served (服务对象类别).
public enum ServedGroup implements Term {
    ENTERPRISE("企业", "enterprise"),
    SOLE_TRADER("个体工商户", "sole trader"),
    COOPERATIVE("农民专业合作社", "cooperative"),
    OTHER_BODY("其他组织", "other body"),
    NO_CODE("未填信用代码的单位", "organisation without a code"),
    PERSON("个人", "person");

    private final String zh;
    private final String en;

    ServedGroup(String zh, String en) {
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

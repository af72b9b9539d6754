package cn.zhibao.portal.steps;

import cn.zhibao.portal.Term;

/// How a matter belongs to another (关联类型), and how it reads from the other side.
public enum LinkKind implements Term {
    RELATED("关联", "related", "关联", "related"),
    DUPLICATE("重复", "says the same again", "被重复", "said again by"),
    REPEAT_INFRINGEMENT("重复侵权", "repeats the infringement of", "再次被侵权", "infringed again in"),
    GROUP("群体侵权", "one of many infringements", "群体侵权", "one of many infringements"),
    JOINED("并入", "joined to", "并入本案", "joined to this one");

    private final String zh;
    private final String en;
    private final String otherZh;
    private final String otherEn;

    LinkKind(String zh, String en, String otherZh, String otherEn) {
        this.zh = zh;
        this.en = en;
        this.otherZh = otherZh;
        this.otherEn = otherEn;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /// How it reads where the link was made from the other one.
    public Term fromTheOther() {
        return new Term() {
            @Override
            public String zh() {
                return otherZh;
            }

            @Override
            public String en() {
                return otherEn;
            }
        };
    }
}

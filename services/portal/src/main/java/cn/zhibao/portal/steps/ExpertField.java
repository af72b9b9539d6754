package cn.zhibao.portal.steps;

import cn.zhibao.portal.Term;

/// The field of technology or of law somebody knows about; the house's own list.
public enum ExpertField implements Term {
    MECHANICS("机械", "mechanics"),
    ELECTRICITY("电学", "electricity"),
    COMMUNICATION("通信与信息", "communication"),
    SOFTWARE("计算机软件", "software"),
    CIRCUITS("集成电路", "integrated circuits"),
    CHEMISTRY("化学化工", "chemistry"),
    MATERIALS("材料", "materials"),
    BIOMEDICINE("生物医药", "biomedicine"),
    AGRICULTURE("农业与植物新品种", "agriculture and plant varieties"),
    DESIGN("外观设计", "design"),
    PATENT_LAW("专利法律", "patent law"),
    TRADEMARK_LAW("商标法律", "trademark law"),
    COPYRIGHT_LAW("著作权法律", "copyright law"),
    COMPETITION_LAW("商业秘密与不正当竞争", "trade secrets and unfair competition"),
    PROCEDURE_LAW("行政程序与诉讼", "administrative procedure and litigation"),
    VALUATION("知识产权评估", "valuation"),
    OTHER("其他", "other");

    private final String zh;
    private final String en;

    ExpertField(String zh, String en) {
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

package cn.zhibao.portal.clocks;

import cn.zhibao.portal.Term;

/// Why time does not run against an office (不计入期限的原因).
public enum StopCause implements Term {
    SUSPENSION("中止", "suspension of the case"),
    TESTING("检测", "testing"),
    INSPECTION("检验", "inspection of goods"),
    QUARANTINE("检疫", "quarantine"),
    APPRAISAL("鉴定", "appraisal"),
    IDENTIFICATION("权利人辨认或者鉴别", "identification by the right holder"),
    HEARING("听证", "hearing"),
    PUBLIC_NOTICE("公告", "public notice"),
    REFUND("责令退款", "ordered refund"),
    RECUSAL("回避审查", "decision on a recusal"),
    MEDIATION("委托调解", "entrusted mediation");

    private final String zh;
    private final String en;

    StopCause(String zh, String en) {
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

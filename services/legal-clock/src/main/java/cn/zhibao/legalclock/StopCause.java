package cn.zhibao.legalclock;

import java.util.Arrays;
import java.util.Optional;

/// Why time does not run against an office (不计入期限的原因). Which of them stop a given clock is said by its rule.
public enum StopCause {
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

    private final Wording wording;

    StopCause(String zh, String en) {
        this.wording = new Wording(zh, en);
    }

    public Wording wording() {
        return wording;
    }

    /// The cause of that name, in any case.
    public static Optional<StopCause> named(String name) {
        return Arrays.stream(values())
                .filter(cause -> cause.name().equalsIgnoreCase(name))
                .findFirst();
    }
}

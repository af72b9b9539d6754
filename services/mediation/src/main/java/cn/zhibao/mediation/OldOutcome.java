package cn.zhibao.mediation;

import java.util.Locale;
import java.util.regex.Pattern;

/// How a dispute of an old register ended (历史结果): registers write a code or a few words, and only words of an
/// agreement that was reached count as one.
enum OldOutcome {
    AGREED,
    FAILED;

    private static final Pattern REACHED = Pattern.compile("达成|成功|\\bagree(d|ment)\\b");
    private static final Pattern NOT_REACHED =
            Pattern.compile("[未不没无难][^，。；,;]{0,10}(达成|成功)|达成不|\\b(not|no|without)\\b.{0,20}agree");

    static OldOutcome of(String words) {
        var text = words.toLowerCase(Locale.ROOT).replace('_', ' ');
        return REACHED.matcher(text).find() && !NOT_REACHED.matcher(text).find() ? AGREED : FAILED;
    }
}

package cn.zhibao.legalclock;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A reckoning in words, line by line (期限说明): what an officer prints and hands to a party who asks why this day. The
/// same on a terminal, on paper and on the case page.
public final class Explanation {

    private Explanation() {}

    public static List<String> inChinese(Reckoning reckoning) {
        return words(reckoning, Wording::zh, "计入", "不计", "届满日", "最早日", "中止，届满日待恢复后确定", "（暂定：所及年份的节假日通知尚未公布）");
    }

    public static List<String> inEnglish(Reckoning reckoning) {
        return words(
                reckoning,
                Wording::en,
                "counts",
                "does not",
                "due",
                "not before",
                "suspended, the day is known when it goes on",
                " (provisional: it leans on a year whose notice is not published)");
    }

    private static List<String> words(
            Reckoning reckoning,
            Function<Wording, String> tongue,
            String counts,
            String countsNot,
            String latest,
            String earliest,
            String open,
            String provisional) {
        var rule = reckoning.rule();
        var lines = new ArrayList<String>();
        lines.add(rule.id() + " " + tongue.apply(rule.name()) + " — " + tongue.apply(rule.basis()) + " ["
                + tongue.apply(rule.confidence().wording()) + "]");
        for (var grant : reckoning.granted()) {
            lines.add("  " + tongue.apply(grant.term().inWords()) + "  " + tongue.apply(grant.why()));
        }
        for (var line : reckoning.trace().lines()) {
            var days = line.from().equals(line.to()) ? line.from().toString() : line.from() + " .. " + line.to();
            lines.add("  %-24s %-9s %4d  %s  %s"
                    .formatted(
                            days,
                            line.counted() ? counts : countsNot,
                            line.runningTotal(),
                            tongue.apply(line.reason()),
                            line.source()));
        }
        var sense = rule.sense() == ClockRule.Sense.AT_LATEST ? latest : earliest;
        lines.add(
                reckoning.due().map(due -> sense + " " + moment(reckoning, due)).orElse(open)
                        + (reckoning.provisional() ? provisional : ""));
        return lines;
    }

    private static String moment(Reckoning reckoning, java.time.LocalDate due) {
        return reckoning.dueAt().map(Object::toString).orElse(due.toString());
    }
}

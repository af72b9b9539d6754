package cn.zhibao.caseintake.search;

import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What somebody remembers and types (检索词): words of a name or a title, letters that may be pinyin or its initials,
/// characters at the end of a number.
///
/// @param letters all that was typed, where it is letters only
/// @param tail all that was typed, where it can be the end of a number
public record SearchTerm(List<String> words, List<String> letters, List<String> tail) {

    /// The most characters a term has.
    public static final int MOST = 60;

    private static final int LEAST = 2;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LETTERS = Pattern.compile("[a-z]{2,}");
    private static final Pattern SIGNS = Pattern.compile("[.·-]");
    private static final Pattern OTHERS = Pattern.compile("[^0-9A-Z]+");
    private static final Pattern TAIL = Pattern.compile("[0-9A-Z]{4,}");

    /// Reads what was typed, in whatever width and case.
    ///
    /// @throws Refused where it is too little to look for
    public static SearchTerm of(String typed) {
        var plain = BLANKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
        var words = List.of(plain.split(" "));
        if (words.stream().noneMatch(word -> word.length() >= LEAST)) {
            throw new Refused(
                    CommonRefusal.INVALID, List.of(new FieldFault("q", "请至少输入两个字", "takes two characters at least")));
        }
        var whole = plain.replace(" ", "");
        var tail = SIGNS.matcher(whole).replaceAll("").toUpperCase(Locale.ROOT);
        return new SearchTerm(words, matching(LETTERS, whole), matching(TAIL, tail));
    }

    /// The digits and letters of all that was typed, where they can be the end of a number whose other characters are
    /// Chinese or signs, as those of letters are.
    public List<String> signs() {
        return matching(
                TAIL,
                OTHERS.matcher(String.join("", words).toUpperCase(Locale.ROOT)).replaceAll(""));
    }

    private static List<String> matching(Pattern shape, String text) {
        return shape.matcher(text).matches() ? List.of(text) : List.of();
    }
}

package cn.zhibao.caseintake.workbook;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What people type into cells, and what may stand in a cell that we write.
public final class CellText {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern DAY = Pattern.compile(
            "(?<year>\\d{4})(?:[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})|年(?<zhMonth>\\d{1,2})月(?<zhDay>\\d{1,2})日"
                    + "|(?<shortMonth>\\d{2})(?<shortDay>\\d{2}))");

    private static final Pattern AROUND_AMOUNTS = Pattern.compile("^[¥￥] ?|(?<=\\d) ?元$|[, ]");

    /// What a spreadsheet takes for the beginning of a formula.
    private static final String ALIVE = "=+-@\t\r";

    private static final char GUARD = '\'';

    private CellText() {}

    /// Digits, letters and blanks in their plain form, however wide they were typed.
    static String plain(String typed) {
        return BLANKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip();
    }

    /// A day in any of the forms that offices write; empty where it is none that exists.
    static Optional<LocalDate> day(String typed) {
        var match = DAY.matcher(plain(typed).replace(" ", ""));
        if (!match.matches()) {
            return Optional.empty();
        }
        var month = first(match.group("month"), match.group("zhMonth"), match.group("shortMonth"));
        var day = first(match.group("day"), match.group("zhDay"), match.group("shortDay"));
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(match.group("year")), month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /// An amount of yuan without what people write around and between its digits.
    static String amount(String typed) {
        return AROUND_AMOUNTS.matcher(plain(typed)).replaceAll("");
    }

    /// The text so that no spreadsheet takes it for a formula.
    public static String inert(String text) {
        return !text.isEmpty() && ALIVE.indexOf(text.charAt(0)) >= 0 ? GUARD + text : text;
    }

    /// The text before it was made inert.
    static String typed(String text) {
        return text.length() > 1 && text.charAt(0) == GUARD && ALIVE.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    private static int first(@Nullable String one, @Nullable String other, @Nullable String last) {
        return Stream.of(one, other, last)
                .flatMap(Stream::ofNullable)
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
    }
}

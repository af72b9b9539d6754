package cn.zhibao.portal;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// A day as people type it: 2026-11-22, 20261122, 2026.11.22, 2026/11/22 or 2026年11月22日, in half or full width.
/// Nothing, or 今天, means today, which the service knows.
public final class DayText {

    private static final Pattern PARTED = Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?");
    private static final Pattern PLAIN = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private DayText() {}

    public static boolean meansToday(String typed) {
        var text = tidy(typed);
        return text.isEmpty() || text.equals("今天") || text.equalsIgnoreCase("today");
    }

    /// The day, or nothing where the text is no day that exists.
    public static Optional<LocalDate> read(String typed) {
        var text = tidy(typed);
        for (var form : new Pattern[] {PARTED, PLAIN}) {
            var match = form.matcher(text);
            if (match.matches()) {
                return day(match.group(1), match.group(2), match.group(3));
            }
        }
        return Optional.empty();
    }

    private static String tidy(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}

package cn.zhibao.portal;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// A minute of the day as people type it: 14:30, 9:05, 1430 or 14时30分, in half or full width.
public final class HourText {

    private static final Pattern PARTED = Pattern.compile("(\\d{1,2})[:时点.](\\d{2})分?");
    private static final Pattern PLAIN = Pattern.compile("(\\d{2})(\\d{2})");

    private HourText() {}

    /// The minute, or nothing where the text is none that exists.
    public static Optional<LocalTime> read(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        for (var form : new Pattern[] {PARTED, PLAIN}) {
            var match = form.matcher(text);
            if (match.matches()) {
                return minute(match.group(1), match.group(2));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalTime> minute(String hour, String minute) {
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute)));
        } catch (DateTimeException noSuchMinute) {
            return Optional.empty();
        }
    }
}

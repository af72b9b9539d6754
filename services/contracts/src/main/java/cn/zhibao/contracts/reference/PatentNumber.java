package cn.zhibao.contracts.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The number of a Chinese patent (专利号, standard ZC 0006-2003): the year of its application, its kind, a serial number,
/// and after a point a check character over all digits before it. Applications until September 2003 have two digits for
/// the year and five for the serial number.
///
/// @param text as it is printed: `ZL202030000001.2`
public record PatentNumber(String text) {

    private static final String PREFIX = "ZL";
    private static final Pattern BETWEEN = Pattern.compile("[\\s.．·-]");
    private static final Pattern DIGITS = Pattern.compile("[0-9]*");
    private static final String WEIGHTS = "234567892345";
    private static final String CHECKS = "0123456789X";
    private static final int SHORT = 9;
    private static final int LONG = 13;

    /// What an applicant asked to be protected.
    public enum Kind {
        /// 发明, also applied for under the treaty (PCT).
        INVENTION("18"),
        /// 实用新型, also applied for under the treaty.
        UTILITY_MODEL("29"),
        /// 外观设计.
        DESIGN("3");

        private final String digits;

        Kind(String digits) {
            this.digits = digits;
        }
    }

    /// Reads a number as people write it: with or without its prefix, blanks and point, in half or full width.
    ///
    /// @throws IdentifierFault naming the place that cannot be right
    public static PatentNumber of(String typed) {
        var digits = digits(typed);
        if (digits.length() != SHORT && digits.length() != LONG) {
            throw new IdentifierFault(
                    0,
                    "专利号应有13位（2003年10月以前的有9位）数字，现有" + digits.length() + "位",
                    "a patent number has 13 digits (9 before October 2003), not " + digits.length());
        }
        var number = digits.substring(0, digits.length() - 1);
        demandDigits(number);
        demandKind(number);
        demandCheck(number, digits.charAt(digits.length() - 1));
        return new PatentNumber(PREFIX + number + "." + check(number));
    }

    public Kind kind() {
        var digit = kindDigit(text.substring(PREFIX.length(), text.indexOf('.')));
        for (var kind : Kind.values()) {
            if (kind.digits.indexOf(digit) >= 0) {
                return kind;
            }
        }
        throw new IllegalStateException(text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static String digits(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        var bare = BETWEEN.matcher(plain).replaceAll("");
        return bare.startsWith(PREFIX) ? bare.substring(PREFIX.length()) : bare;
    }

    private static void demandDigits(String number) {
        if (DIGITS.matcher(number).matches()) {
            return;
        }
        for (var place = 0; place < number.length(); place++) {
            var character = number.charAt(place);
            if (character < '0' || character > '9') {
                throw new IdentifierFault(
                        place + 1,
                        "第" + (place + 1) + "位应为数字，不是“" + character + "”",
                        "character " + (place + 1) + " must be a digit, not \"" + character + "\"");
            }
        }
    }

    private static void demandKind(String number) {
        var digit = kindDigit(number);
        for (var kind : Kind.values()) {
            if (kind.digits.indexOf(digit) >= 0) {
                return;
            }
        }
        var place = kindPlace(number) + 1;
        throw new IdentifierFault(
                place,
                "第" + place + "位表示专利类型，只能是1、2、3、8、9",
                "character " + place + " tells the kind; it must be 1, 2, 3, 8 or 9");
    }

    private static void demandCheck(String number, char typed) {
        var check = check(number);
        if (typed != check) {
            throw new IdentifierFault(
                    number.length() + 1,
                    "校验位应为" + check + "，不是" + typed + "；请核对各位数字",
                    "the check character must be " + check + ", not " + typed + "; compare every digit");
        }
    }

    private static char kindDigit(String number) {
        return number.charAt(kindPlace(number));
    }

    private static int kindPlace(String number) {
        return number.length() == LONG - 1 ? 4 : 2;
    }

    /// The sum of the digits by their weights, modulo eleven.
    private static char check(String number) {
        var sum = 0;
        for (var place = 0; place < number.length(); place++) {
            sum += (number.charAt(place) - '0') * (WEIGHTS.charAt(place) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }
}

package cn.zhibao.contracts.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The code under which an organisation is known everywhere (统一社会信用代码, GB 32100-2015): who registered it and where,
/// its organisation code from the ninth character on with a check character of its own, and a check character over all.
///
/// @param text as it is printed: `91350100M000100Y43`
public record CreditCode(String text) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s·-]");
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] BODY_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int LENGTH = 18;
    private static final int BODY_START = 8;
    private static final int BODY_CHECK = 16;
    private static final int ELEVEN = 11;

    /// Reads a code as people write it: with blanks, in half or full width, in small letters.
    ///
    /// @throws IdentifierFault naming the place that cannot be right
    public static CreditCode of(String typed) {
        var code = plain(typed);
        if (code.length() != LENGTH) {
            throw new IdentifierFault(
                    0,
                    "统一社会信用代码应有18位，现有" + code.length() + "位",
                    "a unified social credit code has 18 characters, not " + code.length());
        }
        demandCharacters(code);
        demandBody(code);
        demandCheck(code);
        return new CreditCode(code);
    }

    /// What is compared when only a part of a code is typed.
    public static String plain(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return BETWEEN.matcher(plain).replaceAll("");
    }

    @Override
    public String toString() {
        return text;
    }

    private static void demandCharacters(String code) {
        for (var place = 0; place < LENGTH; place++) {
            var character = code.charAt(place);
            if (CHARACTERS.indexOf(character) < 0) {
                throw new IdentifierFault(
                        place + 1,
                        "第" + (place + 1) + "位不能是“" + character + "”，只用数字和I、O、S、V、Z以外的字母",
                        "character " + (place + 1) + " cannot be \"" + character
                                + "\": digits and letters except I, O, S, V, Z");
            }
        }
    }

    private static void demandBody(String code) {
        var check = bodyCheck(code);
        var typed = code.charAt(BODY_CHECK);
        if (typed != check) {
            throw new IdentifierFault(
                    BODY_CHECK + 1,
                    "第17位（组织机构代码校验位）应为" + check + "，不是" + typed + "；请核对第9至17位",
                    "character 17, which checks the organisation code, must be " + check + ", not " + typed
                            + "; compare characters 9 to 17");
        }
    }

    private static void demandCheck(String code) {
        var check = check(code);
        var typed = code.charAt(LENGTH - 1);
        if (typed != check) {
            throw new IdentifierFault(
                    LENGTH,
                    "第18位校验位应为" + check + "，不是" + typed + "；请核对各位字符",
                    "check character 18 must be " + check + ", not " + typed + "; compare every character");
        }
    }

    /// As GB 11714 sums an organisation code: digits by their value, letters from ten on, modulo eleven.
    private static char bodyCheck(String code) {
        var sum = 0;
        for (var place = 0; place < BODY_WEIGHTS.length; place++) {
            sum += Character.digit(code.charAt(BODY_START + place), Character.MAX_RADIX) * BODY_WEIGHTS[place];
        }
        return "0123456789X".charAt((ELEVEN - sum % ELEVEN) % ELEVEN);
    }

    private static char check(String code) {
        var sum = 0;
        for (var place = 0; place < WEIGHTS.length; place++) {
            sum += CHARACTERS.indexOf(code.charAt(place)) * WEIGHTS[place];
        }
        return CHARACTERS.charAt((CHARACTERS.length() - sum % CHARACTERS.length()) % CHARACTERS.length());
    }
}

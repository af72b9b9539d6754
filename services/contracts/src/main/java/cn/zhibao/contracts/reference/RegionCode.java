package cn.zhibao.contracts.reference;

import java.util.regex.Pattern;

/// An administrative division (行政区划) by its GB/T 2260 digits: province, city, district. Kept in its shortest form,
/// without trailing pairs of zeros, so that a region covers another exactly when its digits are a prefix of the
/// other's.
///
/// @param digits two, four or six digits
public record RegionCode(String digits) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9](?:[0-9]{2}){0,2}");

    public RegionCode {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a region code: " + digits);
        }
        digits = shortest(digits);
    }

    /// Reads a code in its short or its six-digit form (3710 and 371000 are the same city).
    public static RegionCode of(String digits) {
        return new RegionCode(digits);
    }

    /// Whether the text has the form of a region code.
    public static boolean isValid(String digits) {
        return FORM.matcher(digits).matches();
    }

    /// Whether this region is the other or contains it: 37 covers 3710, which covers 371071.
    public boolean covers(RegionCode other) {
        return other.digits.startsWith(digits);
    }

    @Override
    public String toString() {
        return digits;
    }

    private static String shortest(String digits) {
        return digits.length() > 2 && digits.endsWith("00")
                ? shortest(digits.substring(0, digits.length() - 2))
                : digits;
    }
}

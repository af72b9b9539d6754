package cn.zhibao.caseintake;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/// The code on a receipt (查询码): with it and the number of the matter, whoever brought the matter follows it, without
/// an account. Ten characters drawn by chance from those that nobody takes for one another, about 49 bits: more than
/// can
/// be guessed through a door.
///
/// @param text ten characters, without the dash that is printed in their middle
public record FollowUpCode(String text) {

    /// The most that somebody may type: the code with dashes and spaces between all of it.
    public static final int MOST = 40;

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 10;

    static FollowUpCode drawn() {
        return new FollowUpCode(CHANCE.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(place -> String.valueOf(ALPHABET.charAt(place)))
                .collect(Collectors.joining()));
    }

    /// A code as somebody typed it: small or full-width letters, dashes and spaces are all the same.
    public static FollowUpCode typed(String typed) {
        return new FollowUpCode(Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", ""));
    }
}

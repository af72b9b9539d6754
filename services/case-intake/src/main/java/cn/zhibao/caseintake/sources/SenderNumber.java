package cn.zhibao.caseintake.sources;

import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The number a sender gave what it sent (来文号、工单号): of an order of the hotline, of a letter.
///
/// @param text as it is printed
public record SenderNumber(String text) {

    /// The most characters one has.
    public static final int MOST = 60;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern AROUND = Pattern.compile("^-|-$");

    /// Reads what was typed, in whatever width.
    ///
    /// @param field where it was typed
    /// @throws Refused where nothing of it tells one number from another
    public static SenderNumber of(String field, String typed) {
        var number = new SenderNumber(
                Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
        if (number.key().isEmpty()) {
            throw new Refused(
                    CommonRefusal.INVALID,
                    List.of(new FieldFault(field, "编号里没有字母、数字或者文字", "has neither a letter nor a digit")));
        }
        return number;
    }

    /// What makes it the same number, however brackets, blanks and capitals are written.
    public String key() {
        var parted = BETWEEN.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("-");
        return AROUND.matcher(parted).replaceAll("");
    }
}

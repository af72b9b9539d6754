package cn.zhibao.caseintake;

import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.reference.IdentifierFault;
import cn.zhibao.contracts.reference.PatentNumber;
import cn.zhibao.contracts.reference.RightKind;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Under which number a right stands in its register (权利号): the patent number with its check character, the number of
/// a trademark's registration, or whatever the register of another right gives. One right has one text, so that the
/// matters about it find each other.
///
/// @param text the number as it is printed
public record RightNumber(String text) {

    /// The most characters a number has.
    public static final int MOST = 60;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern TRADEMARK = Pattern.compile("G?[0-9]{1,9}[A-Z]?");
    private static final Pattern AROUND_TRADEMARK = Pattern.compile("^第|号$");

    /// Reads the number of a right as people write it.
    ///
    /// @throws Refused naming what cannot be right
    public static RightNumber of(RightKind right, String typed) {
        return new RightNumber(
                switch (right) {
                    case PATENT -> patent(typed);
                    case TRADEMARK -> trademark(typed);
                    case GEOGRAPHIC_INDICATION,
                            SPECIAL_SIGN,
                            OFFICIAL_SIGN,
                            TRADE_SECRET,
                            COPYRIGHT,
                            IC_LAYOUT,
                            PLANT_VARIETY,
                            OTHER ->
                        BLANKS.matcher(plain(typed)).replaceAll(" ").strip();
                });
    }

    private static String patent(String typed) {
        try {
            return PatentNumber.of(typed).text();
        } catch (IdentifierFault wrong) {
            throw refused(wrong.zh(), wrong.en());
        }
    }

    /// 第 and 号 are how people say it; G stands before an international registration, a letter behind a divided one.
    private static String trademark(String typed) {
        var number = AROUND_TRADEMARK
                .matcher(BLANKS.matcher(plain(typed)).replaceAll(""))
                .replaceAll("");
        if (!TRADEMARK.matcher(number).matches()) {
            throw refused(
                    "商标注册号为1至9位数字，国际注册前加G，分割后可带一个字母",
                    "a trademark's registration has 1 to 9 digits, with G before an international one");
        }
        return number;
    }

    private static Refused refused(String zh, String en) {
        return new Refused(CommonRefusal.INVALID, List.of(new FieldFault("rightNumber", zh, en)));
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    }
}

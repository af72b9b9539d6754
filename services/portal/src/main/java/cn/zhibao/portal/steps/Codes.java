package cn.zhibao.portal.steps;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Term;
import java.util.Arrays;

/// Reads a code that travels as text; a code this portal does not know yet is shown as it is.
public final class Codes {

    private Codes() {}

    public static <T extends Enum<T> & Term> String words(Class<T> codes, String code, Lang lang) {
        return Arrays.stream(codes.getEnumConstants())
                .filter(constant -> constant.name().equals(code))
                .findFirst()
                .map(lang::pick)
                .orElse(code);
    }
}

package cn.zhibao.portal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/// A closure rate as two counts (结案率). Two decimals are shown, nothing is ever compared rounded.
///
/// @param numerator cases closed
/// @param denominator what they are measured against
public record Rate(long numerator, long denominator) {

    private static final int SHOWN = 6;

    /// Percent with two decimals, `88.37`; empty where there is nothing to measure against.
    public Optional<String> percent() {
        return denominator == 0
                ? Optional.empty()
                : Optional.of(value().movePointRight(2)
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString());
    }

    /// The quotient as it is, cut after six decimals: `0.883720…`, or in full where it ends earlier.
    public Optional<String> quotient() {
        if (denominator == 0) {
            return Optional.empty();
        }
        var cut = value().setScale(SHOWN, RoundingMode.DOWN);
        var isWhole = cut.multiply(BigDecimal.valueOf(denominator)).compareTo(BigDecimal.valueOf(numerator)) == 0;
        return Optional.of(isWhole ? cut.stripTrailingZeros().toPlainString() : cut.toPlainString() + "…");
    }

    /// A share such as 0.9 as percent without needless zeros, `90`.
    public static String percentOf(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    private BigDecimal value() {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL128);
    }
}

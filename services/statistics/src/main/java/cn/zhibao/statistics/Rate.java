package cn.zhibao.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// A rate as the fraction it is; it is divided for the eye only, never for a comparison.
public record Rate(long numerator, long denominator) {

    /// The quotient to 34 significant digits; empty where there is nothing to divide by.
    public Optional<BigDecimal> value() {
        return denominator == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL128));
    }
}

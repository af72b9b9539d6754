package cn.zhibao.benchmark;

import java.util.Locale;

/// What a figure is held against: at least, or at most, so much; or nothing, when it is shown for its own sake.
record Aim(Kind kind, double value) {

    static final Aim NONE = new Aim(Kind.NONE, 0);

    /// Which way is good.
    enum Kind {
        NONE,
        AT_LEAST,
        AT_MOST
    }

    static Aim atLeast(double value) {
        return new Aim(Kind.AT_LEAST, value);
    }

    static Aim atMost(double value) {
        return new Aim(Kind.AT_MOST, value);
    }

    /// The aim and what came of it, as two cells.
    String cells(double median) {
        return switch (kind) {
            case NONE -> " | ";
            case AT_LEAST -> "≥ %s | %s".formatted(plain(value), median >= value ? "met" : "**missed**");
            case AT_MOST -> "≤ %s | %s".formatted(plain(value), median <= value ? "met" : "**missed**");
        };
    }

    /// A number as people write it.
    static String plain(double value) {
        if (value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, Math.abs(value) < 1 ? "%.2f" : "%,.1f", value);
    }
}

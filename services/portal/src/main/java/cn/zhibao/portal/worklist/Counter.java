package cn.zhibao.portal.worklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the strip above a worklist counts, and narrows it to.
public enum Counter {
    OVERDUE,
    TODAY,
    SOON,
    NEW;

    /// How it stands in addresses.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it asks for due days, so that the list is sorted by them.
    public boolean isOfDueDay() {
        return this != NEW;
    }

    public static Optional<Counter> of(String code) {
        return Arrays.stream(values())
                .filter(counter -> counter.code().equals(code))
                .findFirst();
    }
}

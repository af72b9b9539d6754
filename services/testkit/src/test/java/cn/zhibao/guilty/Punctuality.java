package cn.zhibao.guilty;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/// Breaks law 8 in each way there is.
public final class Punctuality {

    Instant directly() {
        return Instant.now();
    }

    LocalDate inAZone() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    long inMilliseconds() {
        return System.currentTimeMillis();
    }

    Clock byAClockOfItsOwn() {
        return Clock.systemUTC();
    }

    Supplier<Instant> byReference() {
        return Instant::now;
    }
}

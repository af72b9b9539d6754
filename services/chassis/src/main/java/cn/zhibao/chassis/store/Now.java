package cn.zhibao.chassis.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The one place that reads the system clock. Days are days in China; the offset exists for drills only.
@ApplicationScoped
public class Now {

    /// The zone in which every legal day of this system begins and ends.
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    Now(@ConfigProperty(name = "zhibao.clock-offset", defaultValue = "PT0S") Duration offset) {
        this.clock = Clock.offset(Clock.system(ZONE), offset);
    }

    public Instant instant() {
        return clock.instant();
    }

    /// The instant by which tokens end; no drill moves it.
    public Instant ofTokens() {
        return Instant.now();
    }

    /// Today in China.
    public LocalDate today() {
        return dayOf(instant());
    }

    /// The day in China on which an instant falls.
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /// The instant at which a day begins in China.
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}

package cn.zhibao.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.journey.Office;
import cn.zhibao.local.LocalSystem;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The services do not agree about the time.
@ExtendWith(Rig.class)
class ClockIT {

    private static final Rig RIG = Rig.running();
    private static final LocalSystem SYSTEM = RIG.system();
    private static final String OFFSET = "ZHIBAO_CLOCK_OFFSET";

    /// Facts whose day is not the day in China on which they became true.
    private static final String WRONG_DAY = """
            select count(*) from journal
            where recorded_on <> (occurred_at at time zone 'Asia/Shanghai')::date
              and type not like '%imported%'""";

    /// The register believes that it is just before midnight, enforcement is ten minutes ahead, statistics ten minutes
    /// behind: every fact falls on the day of its own sender, to the second, and every count is exact.
    @Test
    void a18PutsEveryFactOnTheDayOfItsSender() throws SQLException {
        var now = ZonedDateTime.now(ZoneId.of("Asia/Shanghai"));
        var midnight = now.with(LocalTime.MIDNIGHT).plusDays(1);
        set(Map.of(
                "case-intake",
                Duration.between(now, midnight).minusSeconds(45),
                "enforcement",
                Duration.ofMinutes(10),
                "statistics",
                Duration.ofMinutes(-10)));
        try (var load = Load.begin(RIG)) {
            Office.await("facts of two days", Duration.ofMinutes(3), () -> daysOfTheRegister() > daysBefore(midnight));
            assertThat(load.goesOn()).isTrue();
        }
        for (var sender : Rig.SENDERS) {
            assertThat(RIG.number(sender, WRONG_DAY)).as(sender).isZero();
        }
        set(Map.of("case-intake", Duration.ZERO, "enforcement", Duration.ZERO, "statistics", Duration.ZERO));
        new Settlement(RIG).of("A-18 clocks apart");
    }

    private static long daysOfTheRegister() {
        try {
            return RIG.number("case-intake", "select count(distinct recorded_on) from journal");
        } catch (SQLException away) {
            throw new AssertionError(away);
        }
    }

    private static long daysBefore(ZonedDateTime midnight) {
        try {
            return RIG.number(
                    "case-intake",
                    "select count(distinct recorded_on) from journal where recorded_on < date '%s'"
                            .formatted(midnight.toLocalDate()));
        } catch (SQLException away) {
            throw new AssertionError(away);
        }
    }

    private static void set(Map<String, Duration> offsets) {
        RIG.book().inflicted("clock", offsets.size());
        CompletableFuture.allOf(offsets.entrySet().stream()
                        .map(one -> CompletableFuture.runAsync(() -> restart(one.getKey(), one.getValue())))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private static void restart(String service, Duration offset) {
        RIG.tell(service, OFFSET, offset.isZero() ? "" : offset.toString());
        SYSTEM.kill(service);
        SYSTEM.start(service);
    }
}

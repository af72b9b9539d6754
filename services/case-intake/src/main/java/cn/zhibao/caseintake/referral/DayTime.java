package cn.zhibao.caseintake.referral;

import cn.zhibao.chassis.store.Now;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A day on which something happened elsewhere and, where it was told, the minute (日期与时刻).
public record DayTime(LocalDate day, Optional<LocalTime> time) {

    static DayTime of(Instant at) {
        var moment = LocalDateTime.ofInstant(at, Now.ZONE).truncatedTo(ChronoUnit.MINUTES);
        return new DayTime(moment.toLocalDate(), Optional.of(moment.toLocalTime()));
    }

    /// The minute, where it is known.
    Optional<LocalDateTime> minute() {
        return time.map(day::atTime);
    }

    /// @throws cn.zhibao.chassis.problem.Refused naming the day or the minute that lies before the earlier one, or
    /// ahead
    /// of now
    void demandBetween(DayTime earlier, Instant now) {
        Referral.demandNotBefore("on", day, earlier.day);
        if (minute().filter(own -> earlier.minute().filter(own::isBefore).isPresent())
                .isPresent()) {
            throw Referral.fault(
                    "time", "不能早于" + earlier.time.orElseThrow(), "must not lie before " + earlier.time.orElseThrow());
        }
        if (minute().filter(own -> own.isAfter(LocalDateTime.ofInstant(now, Now.ZONE)))
                .isPresent()) {
            throw Referral.fault("time", "不能晚于现在", "must not lie in the future");
        }
    }
}

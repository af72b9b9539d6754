package cn.zhibao.caseintake.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A day on which something happened elsewhere and, where it was told, the minute (日期与时刻).
public record DayTime(LocalDate day, Optional<LocalTime> time) {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    /// Where the offices are.
    static LocalDateTime moment(Instant at) {
        return LocalDateTime.ofInstant(at, OFFICE);
    }

    static DayTime of(Instant at) {
        var moment = moment(at).truncatedTo(ChronoUnit.MINUTES);
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
        if (minute().filter(own -> own.isAfter(moment(now))).isPresent()) {
            throw Referral.fault("time", "不能晚于现在", "must not lie in the future");
        }
    }
}

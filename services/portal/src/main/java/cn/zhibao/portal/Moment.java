package cn.zhibao.portal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// How an instant is written on screens: the office's own time (Asia/Shanghai), to the minute.
public final class Moment {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Moment() {}

    public static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(OFFICE));
    }

    public static String second(Instant instant) {
        return SECOND.format(instant.atZone(OFFICE));
    }

    /// The year it is in the office at that instant.
    public static int year(Instant instant) {
        return instant.atZone(OFFICE).getYear();
    }
}

package cn.zhibao.legalclock;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.NavigableMap;

/// Working days counted once for all: how many there are through a day, and which day holds the nth. A change of the
/// calendar has every open clock reckoned anew, and a worklist asks for each of its rows.
final class DayCount {

    private final int first;
    private final int[] through;
    private final int[] worked;

    private DayCount(int first, int[] through, int[] worked) {
        this.first = first;
        this.through = through;
        this.worked = worked;
    }

    /// Over the days that notices arrange; outside them the five-day week goes on as it is.
    static DayCount of(NavigableMap<LocalDate, Day> arranged) {
        if (arranged.isEmpty()) {
            return new DayCount(0, new int[0], new int[0]);
        }
        var first = Math.toIntExact(arranged.firstKey().toEpochDay());
        var days = Math.toIntExact(arranged.lastKey().toEpochDay()) - first + 1;
        var through = new int[days];
        var worked = new int[days];
        var count = 0;
        for (var i = 0; i < days; i++) {
            var date = LocalDate.ofEpochDay(first + i);
            var day = arranged.get(date);
            if (day == null ? !WorkingDays.isWeekend(date) : day.isWorking()) {
                worked[count++] = first + i;
            }
            through[i] = count;
        }
        return new DayCount(first, through, Arrays.copyOf(worked, count));
    }

    /// Working days from a fixed day long ago through this one.
    int through(long day) {
        var i = day - first;
        if (i < 0) {
            return Math.toIntExact(weekdays(day) - weekdays(first - 1L));
        }
        if (i < through.length) {
            return through[(int) i];
        }
        return worked.length + Math.toIntExact(weekdays(day) - weekdays(first + through.length - 1L));
    }

    /// The day that is the nth working one after a day.
    long after(long day, int n) {
        var wanted = through(day) + n;
        if (wanted >= 1 && wanted <= worked.length) {
            return worked[wanted - 1];
        }
        // Among plain weeks: five working days in seven, and then the few that remain.
        var reached = wanted < 1 ? day : Math.max(day, first + through.length - 1L);
        for (var missing = wanted - through(reached); missing > 0; missing = wanted - through(reached)) {
            reached += Math.max(1, missing / 5 * 7 - 7);
        }
        return reached;
    }

    /// Mondays to Fridays from a Monday long ago through the given day.
    private static long weekdays(long day) {
        // The epoch, 1970-01-01, was a Thursday; this counts its Monday as day 1.
        var days = day + 4;
        return Math.floorDiv(days, 7) * 5L + Math.min(Math.floorMod(days, 7), 5);
    }
}

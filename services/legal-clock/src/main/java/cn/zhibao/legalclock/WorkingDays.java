package cn.zhibao.legalclock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The working calendar (工作日历) of public offices: the five-day week, changed by the yearly notices.
///
/// A year no notice arranges is unknown. Its weekdays are only assumed to be worked, and everything
/// that leans on them says so. The last days of a known December can still be moved by the notice of
/// the year after, as a bridge to New Year; since 2015 that has happened to one weekday, 31 December 2018.
public final class WorkingDays {

    private static final String FIVE_DAY_WEEK = "国务院关于职工工作时间的规定第七条";
    private static final String NO_NOTICE = "无通知 (no notice yet)";
    private static final Wording WORKING = new Wording("工作日", "working day");
    private static final Wording WEEKEND = new Wording("双休日", "weekend");
    private static final Wording ASSUMED_WORKING =
            new Wording("假定工作日(节假日安排尚未公布)", "assumed working day (notice not published)");
    private static final Wording ASSUMED_WEEKEND =
            new Wording("假定双休日(节假日安排尚未公布)", "assumed weekend (notice not published)");

    private final List<Notice> notices;
    private final NavigableMap<LocalDate, Day> arranged;
    private final SortedSet<Integer> years;
    private final DayCount count;

    private WorkingDays(List<Notice> notices, NavigableMap<LocalDate, Day> arranged, SortedSet<Integer> years) {
        this.notices = List.copyOf(notices);
        this.arranged = arranged;
        this.years = years;
        this.count = DayCount.of(arranged);
    }

    /// The calendar shipped with the product.
    public static WorkingDays official() {
        return Official.CALENDAR;
    }

    /// A calendar of one's own lines, as an office keeps it when a new notice arrives before a new release.
    public static WorkingDays read(List<String> lines) {
        return of(Notices.read(lines));
    }

    /// Notices in the order they were issued: a later one overrides an earlier one.
    public static WorkingDays of(List<Notice> notices) {
        var arranged = new TreeMap<LocalDate, Day>();
        var years = new TreeSet<Integer>();
        for (Notice notice : notices) {
            years.add(notice.year());
            for (Notice.Stretch stretch : notice.stretches()) {
                stretch.first()
                        .datesUntil(stretch.last().plusDays(1))
                        .forEach(date -> arranged.put(date, arrangedDay(date, stretch, notice)));
            }
        }
        return new WorkingDays(notices, arranged, Collections.unmodifiableSortedSet(years));
    }

    /// This calendar with one more notice. A notice of a year already known replaces all that was known of the year;
    /// one that only changes some of its days amends it, see [#amendedBy(Notice)].
    ///
    /// @throws NoticeFault when years between those known and the notice's would stay unknown
    public WorkingDays and(Notice notice) {
        if (!years.isEmpty() && (notice.year() < years.first() - 1 || notice.year() > years.last() + 1)) {
            throw new NoticeFault(
                    notice.year() + "年与已有的" + years.first() + "至" + years.last() + "年不相连",
                    notice.year() + " does not follow the known years " + years.first() + " to " + years.last());
        }
        return with(notices.stream().filter(known -> known.year() != notice.year()), notice);
    }

    /// This calendar changed by a further notice on a year already known, as in 2015, 2019 and 2020: only the days it
    /// names change.
    ///
    /// @throws NoticeFault when nothing is known of the year that it could change
    public WorkingDays amendedBy(Notice notice) {
        if (!years.contains(notice.year())) {
            throw new NoticeFault(
                    notice.year() + "年尚无通知可供变更", notice.year() + " has no notice yet that could be changed");
        }
        return with(notices.stream(), notice);
    }

    private static WorkingDays with(Stream<Notice> known, Notice notice) {
        return of(Stream.concat(known, Stream.of(notice))
                .sorted(Comparator.comparing(Notice::issued))
                .toList());
    }

    /// The notices in it, in the order they were issued.
    public List<Notice> notices() {
        return notices;
    }

    /// Years whose notice is known.
    public SortedSet<Integer> years() {
        return years;
    }

    /// The first day of the first known year. A calendar without any notice is a plain week without beginning or end.
    LocalDate firstKnownDay() {
        return years.isEmpty() ? LocalDate.MIN : LocalDate.of(years.first(), 1, 1);
    }

    /// The last day of which an entry may speak: the end of the year after the last known one.
    LocalDate lastDayInReach() {
        return years.isEmpty() ? LocalDate.MAX : LocalDate.of(years.last() + 1, 12, 31);
    }

    public Day day(LocalDate date) {
        Day day = arranged.get(date);
        if (day != null) {
            return day;
        }
        if (years.contains(date.getYear())) {
            return isWeekend(date)
                    ? new Day(date, DayKind.WEEKEND, WEEKEND, FIVE_DAY_WEEK)
                    : new Day(date, DayKind.WORKING, WORKING, FIVE_DAY_WEEK);
        }
        return isWeekend(date)
                ? new Day(date, DayKind.ASSUMED_WEEKEND, ASSUMED_WEEKEND, NO_NOTICE)
                : new Day(date, DayKind.ASSUMED_WORKING, ASSUMED_WORKING, NO_NOTICE);
    }

    public boolean isWorking(LocalDate date) {
        return day(date).isWorking();
    }

    /// The day itself when it is worked, else the first worked day after it.
    public LocalDate firstWorkingDayFrom(LocalDate date) {
        LocalDate candidate = date;
        while (!isWorking(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /// Working days after `from` up to and with `to`; zero when `to` is not later.
    public int countBetween(LocalDate from, LocalDate to) {
        return to.isAfter(from) ? count.through(to.toEpochDay()) - count.through(from.toEpochDay()) : 0;
    }

    /// The day on which so many working days after `from` are full; `from` itself when none are wanted.
    public LocalDate after(LocalDate from, int workingDays) {
        return workingDays == 0 ? from : LocalDate.ofEpochDay(count.after(from.toEpochDay(), workingDays));
    }

    /// Whether every day after `from` up to and with `to` rests on a known notice.
    public boolean isOfficialBetween(LocalDate from, LocalDate to) {
        LocalDate date = from.plusDays(1);
        while (!date.isAfter(to)) {
            if (!day(date).isOfficial()) {
                return false;
            }
            // A year stands or falls as one, except for days a neighbour's notice has arranged.
            date = years.contains(date.getYear()) ? LocalDate.of(date.getYear() + 1, 1, 1) : date.plusDays(1);
        }
        return true;
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private static Day arrangedDay(LocalDate date, Notice.Stretch stretch, Notice notice) {
        Wording occasion = stretch.occasion();
        return stretch.off()
                ? new Day(
                        date,
                        DayKind.HOLIDAY,
                        new Wording(occasion.zh() + "放假", "day off for " + occasion.en()),
                        notice.number())
                : new Day(
                        date,
                        DayKind.MAKE_UP,
                        new Wording(occasion.zh() + "调休上班", "made up for " + occasion.en()),
                        notice.number());
    }

    /// Read once, on first use.
    private static final class Official {
        static final WorkingDays CALENDAR = read(Lines.of("calendar.txt"));
    }
}

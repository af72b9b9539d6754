package cn.zhibao.legalclock;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// Reckons when a term ends under the rules of 民事诉讼法 Art. 85, which administrative practice
/// follows: the starting day is not counted, and a term ending on a day off ends on the first
/// working day after it. A term in working days cannot end on a day off, so it never moves.
public final class LegalClock {

    private static final String CIVIL_PROCEDURE_85 = "民事诉讼法第八十五条";
    private static final Wording STARTING_DAY = new Wording("开始之日不计入", "starting day, not counted");
    private static final Wording CALENDAR_DAYS = new Wording("自然日", "calendar days");
    private static final Wording MOVED = new Wording("届满日为休息日,顺延", "last day is a day off, moved on");
    private static final Wording OVER = new Wording("期满次日", "day after the term is over");
    private static final Wording AROUND_THE_CLOCK = new Wording("按小时连续计算", "hours, through nights and days off");
    private static final Wording FIRST_AFTER = new Wording("顺延后的第一个工作日", "first working day after");

    private final WorkingDays calendar;

    public LegalClock(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /// The due date of a term that starts with something that happened on `start`.
    ///
    /// @throws LedgerFault when the start lies beyond the calendar
    public DueDate due(LocalDate start, Term term) {
        var plain = ClockRule.plain(term.amount() + term.unit().code(), term);
        var reckoned =
                reckon(plain, ClockLedger.EMPTY.with(new Fact.Started(start.atStartOfDay())), start.atStartOfDay());
        return new DueDate(start, term, reckoned.due().orElseThrow(), reckoned.provisional(), reckoned.trace());
    }

    /// The due day alone, for whoever reckons very many; empty while the clock is suspended.
    ///
    /// @throws LedgerFault for the entry that cannot stand
    public Optional<LocalDate> due(ClockRule rule, ClockLedger ledger) {
        var course = Course.of(rule, ledger, calendar);
        if (rule.term().unit() == TermUnit.HOUR) {
            return Optional.of(course.start().plusHours(hours(course)).toLocalDate());
        }
        return course.open().isPresent()
                ? Optional.empty()
                : Optional.of(last(course, rule).found());
    }

    /// Where the clock stands at a moment.
    ///
    /// @throws LedgerFault for the entry that cannot stand
    public Reckoning reckon(ClockRule rule, ClockLedger ledger, LocalDateTime now) {
        var course = Course.of(rule, ledger, calendar);
        return rule.term().unit() == TermUnit.HOUR ? inHours(rule, course, now) : inDays(rule, course, now);
    }

    private Reckoning inHours(ClockRule rule, Course course, LocalDateTime now) {
        var granted = hours(course);
        var due = course.start().plusHours(granted);
        var until = course.stopped().orElse(now);
        var used = Math.toIntExact(
                Math.max(0, Duration.between(course.start(), until).toHours()));
        var overdue = until.isAfter(due)
                ? Math.toIntExact(Duration.between(due, until).toHours()) + 1
                : 0;
        var left = Math.max(0, granted - used);
        var pen = new Trace.Pen();
        pen.write(
                course.start().toLocalDate(),
                due.toLocalDate(),
                true,
                granted,
                AROUND_THE_CLOCK,
                rule.basis().zh());
        return new Reckoning(
                rule,
                course.start(),
                course.grants(),
                course.stopped().isPresent() ? Reckoning.State.STOPPED : Reckoning.State.RUNNING,
                Optional.of(due.toLocalDate()),
                Optional.of(due),
                used,
                left,
                overdue,
                light(rule, course, left, overdue),
                false,
                pen.trace());
    }

    private static int hours(Course course) {
        return course.grants().stream().mapToInt(grant -> grant.term().amount()).sum();
    }

    private Reckoning inDays(ClockRule rule, Course course, LocalDateTime now) {
        var start = course.start().toLocalDate();
        var until = course.stopped().map(LocalDateTime::toLocalDate).orElse(now.toLocalDate());
        var total = length(course, start);
        if (course.open().isPresent()) {
            var open = course.open().orElseThrow();
            var used = counted(course, rule, start, min(until, open.on().minusDays(1)));
            return reckoning(
                    rule,
                    course,
                    Reckoning.State.SUSPENDED,
                    Optional.empty(),
                    used,
                    total - used,
                    0,
                    standing(course, rule, until));
        }
        var last = last(course, rule);
        var due = last.found();
        var overdue = until.isAfter(due) ? distance(rule, due, until) : 0;
        var used = counted(course, rule, start, min(until, last.nominal()));
        var state = course.stopped().isPresent() ? Reckoning.State.STOPPED : Reckoning.State.RUNNING;
        return reckoning(
                rule,
                course,
                state,
                Optional.of(due),
                used,
                Math.max(0, total - used),
                overdue,
                written(course, rule, last));
    }

    private static Reckoning reckoning(
            ClockRule rule,
            Course course,
            Reckoning.State state,
            Optional<LocalDate> due,
            int used,
            int left,
            int overdue,
            Story story) {
        return new Reckoning(
                rule,
                course.start(),
                course.grants(),
                state,
                due,
                Optional.empty(),
                used,
                left,
                overdue,
                light(rule, course, left, overdue),
                story.provisional(),
                story.trace());
    }

    private static Reckoning.Light light(ClockRule rule, Course course, int left, int overdue) {
        if (course.open().isPresent()) {
            return Reckoning.Light.GREY;
        }
        if (overdue > 0) {
            return Reckoning.Light.RED;
        }
        return course.stopped().isEmpty() && left <= rule.amberAt() ? Reckoning.Light.AMBER : Reckoning.Light.GREEN;
    }

    /// The last day as it is counted, the day to which it moves when it is a day off, and the day that is asked for.
    private record Last(LocalDate nominal, LocalDate rolled, LocalDate found) {

        static Last of(ClockRule rule, LocalDate nominal, LocalDate rolled) {
            var over = rule.sense() == ClockRule.Sense.AFTERWARDS;
            return new Last(nominal, rolled, over ? rolled.plusDays(1) : rolled);
        }
    }

    private Last last(Course course, ClockRule rule) {
        var start = course.start().toLocalDate();
        var missing = length(course, start);
        var reached = start;
        for (var still : course.still()) {
            var before = distance(rule, reached, still.from().minusDays(1));
            if (before >= missing) {
                break;
            }
            missing -= before;
            reached = still.to().isAfter(reached) ? still.to() : reached;
        }
        if (rule.term().unit() == TermUnit.WORKING_DAY) {
            var day = calendar.after(reached, missing);
            return Last.of(rule, day, day);
        }
        var nominal = reached.plusDays(missing);
        return Last.of(rule, nominal, rule.rolls() ? calendar.firstWorkingDayFrom(nominal) : nominal);
    }

    /// How many days there are in all: working days, or calendar days, into which months are turned from the start.
    private static int length(Course course, LocalDate start) {
        var end = start;
        var working = 0;
        for (var grant : course.grants()) {
            switch (grant.term().unit()) {
                case WORKING_DAY -> working += grant.term().amount();
                case DAY -> end = end.plusDays(grant.term().amount());
                case MONTH -> end = end.plusMonths(grant.term().amount());
                case HOUR -> throw new IllegalStateException("hours are not counted in days");
            }
        }
        return working + Math.toIntExact(end.toEpochDay() - start.toEpochDay());
    }

    /// Days of the rule's kind after `from` up to and with `to`, standing still or not.
    private int distance(ClockRule rule, LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        return rule.term().unit() == TermUnit.WORKING_DAY
                ? calendar.countBetween(from, to)
                : Math.toIntExact(to.toEpochDay() - from.toEpochDay());
    }

    /// Days of the rule's kind that were counted after the start up to and with a day.
    private int counted(Course course, ClockRule rule, LocalDate start, LocalDate to) {
        var days = distance(rule, start, to);
        for (var still : course.still()) {
            var from = still.from().isAfter(start) ? still.from().minusDays(1) : start;
            days -= distance(rule, from, min(still.to(), to));
        }
        return days;
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /// A trace, and whether some day in it is only assumed.
    private record Story(Trace trace, boolean provisional) {}

    private Story written(Course course, ClockRule rule, Last last) {
        var writer = new Writer(rule, course);
        writer.count(last.nominal());
        writer.moveOn(last);
        writer.goBeyond(last);
        return writer.story();
    }

    /// Up to the day on which it was suspended, and from there to a day.
    private Story standing(Course course, ClockRule rule, LocalDate until) {
        var open = course.open().orElseThrow();
        var writer = new Writer(rule, course);
        writer.count(min(until, open.on().minusDays(1)));
        writer.stand(open, until);
        return writer.story();
    }

    /// Writes what was counted and what was not, day after day.
    private final class Writer {

        private final Trace.Pen pen = new Trace.Pen();
        private final ClockRule rule;
        private final List<Course.Still> still;
        private LocalDate day;
        private boolean provisional;

        Writer(ClockRule rule, Course course) {
            this.rule = rule;
            this.still = course.still();
            this.day = course.start().toLocalDate();
            pen.write(day, false, STARTING_DAY, CIVIL_PROCEDURE_85);
        }

        /// From the day after the start through the last day.
        void count(LocalDate to) {
            for (var one : still) {
                run(min(to, one.from().minusDays(1)));
                standStill(one, min(to, one.to()));
            }
            run(to);
        }

        private void run(LocalDate to) {
            if (!to.isAfter(day)) {
                return;
            }
            if (rule.term().unit() == TermUnit.WORKING_DAY) {
                while (day.isBefore(to)) {
                    day = day.plusDays(1);
                    var next = calendar.day(day);
                    provisional |= !next.isOfficial();
                    pen.write(day, next.isWorking(), next.reason(), next.source());
                }
            } else {
                var days = Math.toIntExact(to.toEpochDay() - day.toEpochDay());
                pen.write(day.plusDays(1), to, true, days, CALENDAR_DAYS, CIVIL_PROCEDURE_85);
                day = to;
            }
        }

        private void standStill(Course.Still one, LocalDate to) {
            if (to.isAfter(day)) {
                pen.write(day.plusDays(1), to, false, 0, notCounted(one.cause()), source(one.document()));
                day = to;
            }
        }

        void stand(Fact.Suspended open, LocalDate until) {
            if (until.isAfter(day)) {
                pen.write(day.plusDays(1), until, false, 0, notCounted(open.cause()), source(open.document()));
                day = until;
            }
        }

        /// A last day that is a day off: it is counted, and from the day after it the term is only waiting.
        void moveOn(Last last) {
            if (rule.term().unit() == TermUnit.WORKING_DAY) {
                return;
            }
            provisional |= !calendar.day(last.nominal()).isOfficial();
            while (day.isBefore(last.rolled())) {
                day = day.plusDays(1);
                var next = calendar.day(day);
                provisional |= !next.isOfficial();
                if (next.isWorking()) {
                    pen.write(day, false, FIRST_AFTER, CIVIL_PROCEDURE_85);
                } else {
                    pen.write(day, false, both(MOVED, next.reason()), next.source());
                }
            }
        }

        /// The first day after the term, where that is asked for.
        void goBeyond(Last last) {
            if (day.isBefore(last.found())) {
                day = last.found();
                pen.write(day, false, OVER, rule.basis().zh());
            }
        }

        private String source(String document) {
            return document.isBlank() ? rule.basis().zh() : rule.basis().zh() + "；" + document;
        }

        Story story() {
            return new Story(pen.trace(), provisional);
        }
    }

    private static Wording notCounted(StopCause cause) {
        return new Wording(cause.wording().zh() + "，不计入", cause.wording().en() + ", not counted");
    }

    /// Working days from a given day to a due day, for worklists sorted by urgency.
    ///
    /// Overdue is negative at once: on the Saturday after a missed Friday it is -1, as on the Monday,
    /// the first day on which anybody could act.
    public Remaining remaining(LocalDate today, LocalDate due) {
        if (!today.isAfter(due)) {
            return new Remaining(calendar.countBetween(today, due), !calendar.isOfficialBetween(today, due));
        }
        LocalDate acting = calendar.firstWorkingDayFrom(today);
        return new Remaining(-calendar.countBetween(due, acting), !calendar.isOfficialBetween(due, acting));
    }

    private static Wording both(Wording first, Wording second) {
        return new Wording(first.zh() + ":" + second.zh(), first.en() + ": " + second.en());
    }
}

package cn.zhibao.legalclock;

import java.time.LocalDate;

/// Reckons when a term ends under the rules of 民事诉讼法 Art. 85, which administrative practice
/// follows: the starting day is not counted, and a term ending on a day off ends on the first
/// working day after it. A term in working days cannot end on a day off, so it never moves.
public final class LegalClock {

    private static final String CIVIL_PROCEDURE_85 = "民事诉讼法第八十五条";
    private static final Wording STARTING_DAY = new Wording("开始之日不计入", "starting day, not counted");
    private static final Wording CALENDAR_DAYS = new Wording("自然日", "calendar days");
    private static final Wording MOVED = new Wording("届满日为休息日,顺延", "last day is a day off, moved on");
    private static final Wording FIRST_AFTER = new Wording("顺延后的第一个工作日", "first working day after");

    private final WorkingDays calendar;

    public LegalClock(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /// The due date of a term that starts with something that happened on `start`.
    public DueDate due(LocalDate start, Term term) {
        var pen = new Trace.Pen();
        pen.write(start, false, STARTING_DAY, CIVIL_PROCEDURE_85);
        return switch (term.unit()) {
            case WORKING_DAY -> countWorkingDays(start, term, pen);
            case DAY -> moveOffDaysOff(start, term, start.plusDays(term.amount()), pen);
            case MONTH -> moveOffDaysOff(start, term, start.plusMonths(term.amount()), pen);
        };
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

    private DueDate countWorkingDays(LocalDate start, Term term, Trace.Pen pen) {
        boolean provisional = false;
        LocalDate date = start;
        while (pen.total() < term.amount()) {
            date = date.plusDays(1);
            Day day = calendar.day(date);
            provisional |= !day.isOfficial();
            pen.write(date, day.isWorking(), day.reason(), day.source());
        }
        return new DueDate(start, term, date, provisional, pen.trace());
    }

    private DueDate moveOffDaysOff(LocalDate start, Term term, LocalDate nominal, Trace.Pen pen) {
        int days = Math.toIntExact(nominal.toEpochDay() - start.toEpochDay());
        pen.write(start.plusDays(1), nominal, true, days, CALENDAR_DAYS, CIVIL_PROCEDURE_85);
        Day day = calendar.day(nominal);
        boolean provisional = !day.isOfficial();
        while (!day.isWorking()) {
            // The day off itself is already counted; from the day after it the term is only waiting.
            if (!day.date().equals(nominal)) {
                pen.write(day.date(), false, both(MOVED, day.reason()), day.source());
            }
            day = calendar.day(day.date().plusDays(1));
            provisional |= !day.isOfficial();
        }
        if (!day.date().equals(nominal)) {
            pen.write(day.date(), false, FIRST_AFTER, CIVIL_PROCEDURE_85);
        }
        return new DueDate(start, term, day.date(), provisional, pen.trace());
    }

    private static Wording both(Wording first, Wording second) {
        return new Wording(first.zh() + ":" + second.zh(), first.en() + ": " + second.en());
    }
}

package cn.zhibao.legalclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// The clock against a second one that walks one day at a time and knows no shortcut.
class SlowClockTest {

    private final WorkingDays calendar = WorkingDays.official();
    private final LegalClock clock = new LegalClock(calendar);

    @Property(tries = 20_000)
    void agreesOnTheDueDate(@ForAll("starts") LocalDate start, @ForAll("terms") Term term) {
        DueDate reckoned = clock.due(start, term);

        assertThat(reckoned.due()).isEqualTo(walk(start, term));
    }

    @Property(tries = 20_000)
    void leavesNoDayOutOfTheTraceAndCountsEachOnce(@ForAll("starts") LocalDate start, @ForAll("terms") Term term) {
        DueDate reckoned = clock.due(start, term);

        LocalDate next = start;
        int total = 0;
        for (Trace.Line line : reckoned.trace().lines()) {
            assertThat(line.from()).isEqualTo(next);
            assertThat(line.to()).isAfterOrEqualTo(line.from());
            assertThat(line.counted()).isEqualTo(line.days() > 0);
            total += line.days();
            assertThat(line.runningTotal()).isEqualTo(total);
            next = line.to().plusDays(1);
        }
        assertThat(next).isEqualTo(reckoned.due().plusDays(1));
        if (term.unit() != TermUnit.MONTH) {
            assertThat(total).isEqualTo(term.amount());
        }
    }

    @Property(tries = 20_000)
    void agreesOnTheDaysLeft(@ForAll("days") LocalDate today, @ForAll @IntRange(min = -400, max = 400) int away) {
        LocalDate due = today.plusDays(away);

        Remaining remaining = clock.remaining(today, due);

        assertThat(remaining.workingDays()).isEqualTo(left(today, due));
        assertThat(remaining.isOverdue()).isEqualTo(today.isAfter(due));
    }

    @Property(tries = 5_000)
    void saysProvisionalExactlyWhenAnAssumedDayWasMet(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 200) int amount) {
        DueDate reckoned = clock.due(start, Term.workingDays(amount));

        boolean met = start.plusDays(1).datesUntil(reckoned.due().plusDays(1)).anyMatch(this::assumed);

        assertThat(reckoned.provisional()).isEqualTo(met);
        assertThat(calendar.isOfficialBetween(start, reckoned.due())).isNotEqualTo(met);
    }

    /// From the first day of the calendar to the last on which anything may be entered.
    @Provide
    Arbitrary<LocalDate> starts() {
        LocalDate first = LocalDate.of(2015, 1, 1);
        long days = ChronoUnit.DAYS.between(first, LocalDate.of(2027, 12, 31));
        return Arbitraries.longs().between(0, days).map(first::plusDays);
    }

    /// Also before and after it.
    @Provide
    Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(2014, 6, 1);
        return Arbitraries.integers().between(0, 365 * 14).map(first::plusDays);
    }

    @Provide
    Arbitrary<Term> terms() {
        return Arbitraries.of(TermUnit.WORKING_DAY, TermUnit.DAY, TermUnit.MONTH)
                .flatMap(unit -> Arbitraries.integers()
                        .between(1, unit == TermUnit.MONTH ? 24 : 200)
                        .map(amount -> new Term(amount, unit)));
    }

    private LocalDate walk(LocalDate start, Term term) {
        LocalDate date = start;
        switch (term.unit()) {
            case WORKING_DAY -> {
                int left = term.amount();
                while (left > 0) {
                    date = date.plusDays(1);
                    left -= works(date) ? 1 : 0;
                }
            }
            case DAY -> {
                for (int i = 0; i < term.amount(); i++) {
                    date = date.plusDays(1);
                }
            }
            case HOUR -> throw new IllegalArgumentException("hours are not walked");
            case MONTH -> {
                int months = start.getMonthValue() - 1 + term.amount();
                LocalDate first = LocalDate.of(start.getYear() + months / 12, months % 12 + 1, 1);
                date = first.withDayOfMonth(Math.min(start.getDayOfMonth(), first.lengthOfMonth()));
            }
        }
        while (!works(date)) {
            date = date.plusDays(1);
        }
        return date;
    }

    private int left(LocalDate today, LocalDate due) {
        int left = 0;
        for (LocalDate date = today; date.isBefore(due); ) {
            date = date.plusDays(1);
            left += works(date) ? 1 : 0;
        }
        if (today.isAfter(due)) {
            LocalDate acting = today;
            while (!works(acting)) {
                acting = acting.plusDays(1);
            }
            for (LocalDate date = acting; date.isAfter(due); date = date.minusDays(1)) {
                left -= works(date) ? 1 : 0;
            }
        }
        return left;
    }

    /// Reads the kind of day only, never the clock's own counting.
    private boolean works(LocalDate date) {
        DayKind kind = calendar.day(date).kind();
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return kind == DayKind.MAKE_UP || (!weekend && kind != DayKind.HOLIDAY);
    }

    private boolean assumed(LocalDate date) {
        DayKind kind = calendar.day(date).kind();
        return kind == DayKind.ASSUMED_WORKING || kind == DayKind.ASSUMED_WEEKEND;
    }
}

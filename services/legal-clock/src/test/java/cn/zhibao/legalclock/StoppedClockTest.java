package cn.zhibao.legalclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// Clocks that stood still, were extended and corrected: against a second one that walks day by day, and against what
/// must hold for any of them.
class StoppedClockTest {

    private final WorkingDays calendar = WorkingDays.official();
    private final LegalClock clock = new LegalClock(calendar);

    /// Days in a row for which the clock stands still; the next begins so many days after the last one ended.
    record Pause(int after, int days, boolean suspended) {}

    /// A clock and all that happened to it.
    record Life(LocalDate start, Term term, List<Pause> pauses, int more) {

        List<LocalDate[]> still() {
            var still = new ArrayList<LocalDate[]>();
            var from = start;
            for (var pause : pauses) {
                from = from.plusDays(pause.after());
                still.add(new LocalDate[] {from, from.plusDays(pause.days() - 1L)});
                from = from.plusDays(pause.days());
            }
            return still;
        }

        ClockLedger ledger() {
            var ledger = ClockLedger.EMPTY.with(new Fact.Started(start.atTime(9, 0)));
            var still = still();
            for (var i = 0; i < still.size(); i++) {
                ledger = paused(
                        ledger, still.get(i)[0], still.get(i)[1], pauses.get(i).suspended());
            }
            return more == 0 ? ledger : ledger.with(new Fact.Extended(start, new Term(more, term.unit()), "局长", "审批表"));
        }
    }

    private static ClockLedger paused(ClockLedger ledger, LocalDate from, LocalDate to, boolean suspended) {
        return suspended
                ? ledger.with(new Fact.Suspended(from, StopCause.SUSPENSION, "局长", "中止决定"))
                        .with(new Fact.Resumed(to.plusDays(1)))
                : ledger.with(new Fact.Excluded(from, to, StopCause.APPRAISAL, "鉴定委托书"));
    }

    @Property(tries = 100_000)
    void agreesWithTheOneThatWalks(@ForAll("lives") Life life) {
        assertThat(clock.due(rule(life), life.ledger())).contains(walked(life));
    }

    @Property(tries = 10_000)
    void tellsEachDayOnceAndCountsUpToTheTerm(@ForAll("lives") Life life) {
        var reckoned = clock.reckon(rule(life), life.ledger(), life.start().atStartOfDay());

        var next = life.start();
        var total = 0;
        for (var line : reckoned.trace().lines()) {
            assertThat(line.from()).isEqualTo(next);
            total += line.days();
            assertThat(line.runningTotal()).isEqualTo(total);
            next = line.to().plusDays(1);
        }
        assertThat(reckoned.due()).contains(next.minusDays(1));
        assertThat(total).isEqualTo(reckoned.used() + reckoned.left());
    }

    @Property(tries = 10_000)
    void isNotMovedBySplittingASuspension(
            @ForAll("starts") LocalDate start,
            @ForAll("terms") Term term,
            @ForAll @IntRange(min = 0, max = 60) int after,
            @ForAll @IntRange(min = 2, max = 60) int days,
            @ForAll @IntRange(min = 1, max = 59) int cut) {
        var from = start.plusDays(after);
        var to = from.plusDays(days - 1L);
        var middle = from.plusDays(Math.min(cut, days - 1));
        var begun = ClockLedger.EMPTY.with(new Fact.Started(start.atStartOfDay()));
        var rule = rule(term);

        assertThat(clock.due(rule, paused(paused(begun, from, middle.minusDays(1), true), middle, to, true)))
                .isEqualTo(clock.due(rule, paused(begun, from, to, true)));
    }

    @Property(tries = 10_000)
    void isNeverEarlierForMoreSuspension(
            @ForAll("starts") LocalDate start,
            @ForAll("terms") Term term,
            @ForAll @IntRange(min = 0, max = 60) int after,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @IntRange(min = 1, max = 30) int longer) {
        var from = start.plusDays(after);
        var begun = ClockLedger.EMPTY.with(new Fact.Started(start.atStartOfDay()));
        var rule = rule(term);

        var shorter =
                clock.due(rule, paused(begun, from, from.plusDays(days), true)).orElseThrow();

        assertThat(clock.due(rule, paused(begun, from, from.plusDays(days + longer), true))
                        .orElseThrow())
                .isAfterOrEqualTo(shorter);
    }

    @Property(tries = 10_000)
    void isAsBeforeWhenAnEntryIsTakenBack(@ForAll("lives") Life life, @ForAll @IntRange(min = 0, max = 90) int after) {
        var before = life.ledger();
        var from = life.start().plusDays(after);
        var excluded = new Fact.Excluded(from, from.plusDays(20), StopCause.HEARING, "听证");

        var number = before.entries().getLast().number() + 1;

        assertThat(clock.due(rule(life), before.with(excluded).withdrawn(number)))
                .isEqualTo(clock.due(rule(life), before));
    }

    @Property(tries = 10_000)
    void movesWithTheWeeksWhereThereAreNoHolidays(
            @ForAll("lives") Life life, @ForAll @IntRange(min = 1, max = 300) int weeks) {
        var plain = new LegalClock(WorkingDays.of(List.of()));
        if (life.term().unit() == TermUnit.MONTH) {
            return;
        }
        var later = new Life(life.start().plusWeeks(weeks), life.term(), life.pauses(), life.more());

        assertThat(plain.due(rule(later), later.ledger()).orElseThrow())
                .isEqualTo(plain.due(rule(life), life.ledger()).orElseThrow().plusWeeks(weeks));
    }

    /// One day after the other, with nothing but the kind of the day.
    private LocalDate walked(Life life) {
        var still = life.still();
        var missing = 0;
        var end = life.start();
        switch (life.term().unit()) {
            case WORKING_DAY -> missing = life.term().amount() + life.more();
            case DAY -> missing = life.term().amount() + life.more();
            case MONTH -> end = life.start().plusMonths(life.term().amount()).plusMonths(life.more());
            case HOUR -> throw new IllegalArgumentException("hours are not walked");
        }
        for (var day = life.start(); day.isBefore(end); day = day.plusDays(1)) {
            missing++;
        }
        var day = life.start();
        while (missing > 0) {
            day = day.plusDays(1);
            var today = day;
            var stands = still.stream().anyMatch(one -> !today.isBefore(one[0]) && !today.isAfter(one[1]));
            var counts = life.term().unit() != TermUnit.WORKING_DAY || works(day);
            missing -= !stands && counts ? 1 : 0;
        }
        while (!works(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean works(LocalDate day) {
        return calendar.day(day).isWorking();
    }

    private static ClockRule rule(Life life) {
        return rule(life.term());
    }

    private static ClockRule rule(Term term) {
        return new ClockRule(
                "TEST",
                new Wording("测试", "test"),
                new Wording("起", "start"),
                new Wording("止", "stop"),
                term,
                ClockRule.Sense.AT_LATEST,
                true,
                List.of(new Extension(Optional.empty(), new Wording("局长", "head"))),
                Set.of(StopCause.values()),
                3,
                new Wording("依据", "basis"),
                Confidence.VERIFIED,
                LocalDate.of(2000, 1, 1),
                Optional.empty());
    }

    @Provide
    Arbitrary<Life> lives() {
        return Combinators.combine(
                        starts(),
                        terms(),
                        pauses().list().ofMaxSize(4),
                        Arbitraries.integers().between(0, 30))
                .as((start, term, pauses, more) ->
                        new Life(start, term, pauses, term.unit() == TermUnit.MONTH ? Math.min(more, 3) : more));
    }

    private static Arbitrary<Pause> pauses() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of(true, false))
                .as(Pause::new);
    }

    /// From the first day of the calendar, and so that four pauses end within its reach.
    @Provide
    Arbitrary<LocalDate> starts() {
        var first = LocalDate.of(2015, 1, 1);
        var days = ChronoUnit.DAYS.between(first, LocalDate.of(2027, 2, 1));
        return Arbitraries.longs().between(0, days).map(first::plusDays);
    }

    @Provide
    Arbitrary<Term> terms() {
        return Arbitraries.of(TermUnit.WORKING_DAY, TermUnit.DAY, TermUnit.MONTH)
                .flatMap(unit -> Arbitraries.integers()
                        .between(1, unit == TermUnit.MONTH ? 12 : 100)
                        .map(amount -> new Term(amount, unit)));
    }
}

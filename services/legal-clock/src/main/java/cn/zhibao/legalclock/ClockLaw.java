package cn.zhibao.legalclock;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// What clocks run by (计时依据): the working calendar and the register of rules.
public record ClockLaw(WorkingDays calendar, ClockRules rules) {

    /// As it is shipped with the product.
    public static ClockLaw official() {
        return new ClockLaw(WorkingDays.official(), ClockRules.official());
    }

    /// A mark of the days and rules that this build ships (SHA-256, hex): another one where any of them differs.
    public static String shipped() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var name : List.of("calendar.txt", "rules.txt")) {
                Lines.of(name).forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /// With another calendar.
    public ClockLaw with(WorkingDays other) {
        return new ClockLaw(other, rules);
    }

    /// With another register of rules.
    public ClockLaw with(ClockRules other) {
        return new ClockLaw(calendar, other);
    }

    public LegalClock clock() {
        return new LegalClock(calendar);
    }

    /// A due day, and whether it leans on a year whose days off are not known.
    public record DueDay(LocalDate day, boolean provisional) {}

    /// Why a day moves.
    public record Reason(LocalDate from, LocalDate to, Wording why, String source) {}

    /// What becomes of the due day of a clock under another law (期限变动).
    ///
    /// @param reasons every length and every day that the two laws treat differently and that the clock meets
    public record Shift(DueDay before, DueDay after, List<Reason> reasons) {

        /// Whether the day is another.
        public boolean moves() {
            return !before.day().equals(after.day());
        }

        /// Whether the day is the same, and no longer in doubt.
        public boolean isSettled() {
            return !moves() && before.provisional() && !after.provisional();
        }
    }

    /// What another law does to a clock; empty where it stands still, or no rule was in force on the day it started.
    public Optional<Shift> shift(ClockLaw other, CaseClock one, ClockBook book) {
        var ledger = book.ledger(one);
        return found(one, ledger)
                .flatMap(before -> other.found(one, ledger)
                        .map(after ->
                                new Shift(before.due(), after.due(), reasons(one.start(), before, after, other))));
    }

    /// A rule, and the day it gave.
    private record Found(ClockRule rule, DueDay due) {}

    private Optional<Found> found(CaseClock one, ClockLedger ledger) {
        return rules.inForce(one.rule(), one.start()).flatMap(rule -> {
            var reckoning = clock().reckon(rule, ledger, one.start().atStartOfDay());
            return reckoning.due().map(day -> new Found(rule, new DueDay(day, reckoning.provisional())));
        });
    }

    private List<Reason> reasons(LocalDate start, Found before, Found after, ClockLaw other) {
        var reasons = new ArrayList<Reason>();
        if (!before.rule().term().equals(after.rule().term())) {
            reasons.add(new Reason(
                    start,
                    after.due().day(),
                    after.rule().term().inWords(),
                    after.rule().basis().zh()));
        }
        reasons.addAll(changedDays(firstThatMatters(start, before, after), later(before, after), other));
        return List.copyOf(reasons);
    }

    /// Days off count for nothing in a term of working days; any other term only moves on from its last day.
    private static LocalDate firstThatMatters(LocalDate start, Found before, Found after) {
        var isOfWorkingDays = before.rule().term().unit() == TermUnit.WORKING_DAY
                || after.rule().term().unit() == TermUnit.WORKING_DAY;
        return isOfWorkingDays ? start.plusDays(1) : earlier(before, after);
    }

    /// Days that are worked under one law and not under the other.
    private List<Reason> changedDays(LocalDate first, LocalDate last, ClockLaw other) {
        var days = new ArrayList<Reason>();
        for (var date = first; !date.isAfter(last); date = date.plusDays(1)) {
            var day = other.calendar().day(date);
            if (calendar.isWorking(date) != day.isWorking()) {
                join(days, new Reason(date, date, day.reason(), day.source()));
            }
        }
        return days;
    }

    private static void join(List<Reason> days, Reason next) {
        var last = days.isEmpty() ? null : days.getLast();
        if (last != null
                && last.to().plusDays(1).equals(next.from())
                && last.why().equals(next.why())
                && last.source().equals(next.source())) {
            days.set(days.size() - 1, new Reason(last.from(), next.to(), last.why(), last.source()));
        } else {
            days.add(next);
        }
    }

    private static LocalDate earlier(Found one, Found other) {
        return one.due().day().isBefore(other.due().day())
                ? one.due().day()
                : other.due().day();
    }

    private static LocalDate later(Found one, Found other) {
        return one.due().day().isAfter(other.due().day())
                ? one.due().day()
                : other.due().day();
    }
}

package cn.zhibao.portal.edge.services;

import cn.zhibao.portal.Term;
import cn.zhibao.portal.Wording;
import cn.zhibao.portal.clocks.ClockStanding;
import cn.zhibao.portal.clocks.ClockState;
import cn.zhibao.portal.clocks.Confidence;
import cn.zhibao.portal.clocks.EntryKind;
import cn.zhibao.portal.clocks.Light;
import cn.zhibao.portal.clocks.TermUnit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A clock as its service sends it: how it stands, what was entered about it, and how its day was reached.
///
/// @param used units counted so far, months in days; with `left` they are the whole term
/// @param extension the next one the rule allows; null where it allows none
/// @param causes for which it may stand still
public record ClockView(
        String rule,
        Wording name,
        Wording basis,
        Confidence confidence,
        ClockState state,
        LocalDate start,
        @Nullable LocalDate stopped,
        @Nullable LocalDate due,
        TermUnit unit,
        int used,
        int left,
        int overdue,
        @Nullable Integer remaining,
        Light light,
        boolean provisional,
        List<Grant> grants,
        @Nullable Extension extension,
        List<Cause> causes,
        List<Entry> entries,
        List<Line> trace) {

    /// Time that was given: by the rule first, then by each extension.
    public record Grant(
            int amount,
            TermUnit unit,
            Wording why,
            @Nullable String source) {}

    /// How much more may be granted, and by whom; the amount is null where whoever grants it fixes it.
    public record Extension(@Nullable Integer amount, TermUnit unit, Wording approver) {}

    /// A cause for which time does not count.
    public record Cause(String code, String zh, String en) implements Term {}

    /// Something entered about the clock; what was withdrawn stays readable.
    public record Entry(
            int number,
            EntryKind kind,
            LocalDate on,
            @Nullable LocalDate to,
            @Nullable Cause cause,
            @Nullable Integer amount,
            @Nullable String approver,
            @Nullable String document,
            boolean withdrawn) {

        public boolean isWithdrawable() {
            return kind.isByHand() && !withdrawn;
        }
    }

    /// Days treated alike, and what is counted up to their end.
    public record Line(
            LocalDate from,
            LocalDate to,
            boolean counted,
            int days,
            int total,
            Wording why,
            @Nullable String source) {}

    public boolean isOver() {
        return state == ClockState.STOPPED;
    }

    /// The clock at a glance, as lists show it.
    public DeadlineView deadline() {
        return new DeadlineView(rule, name, state, due, unit, left, overdue, remaining, light, provisional);
    }

    public ClockStanding standing() {
        return new ClockStanding(
                state, !causes.isEmpty(), extension != null, entries.stream().anyMatch(Entry::isWithdrawable));
    }
}

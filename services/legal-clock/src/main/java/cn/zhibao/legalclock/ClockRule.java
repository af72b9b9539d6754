package cn.zhibao.legalclock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One statutory clock as the law gives it between two dates (期限规则). A step keeps the rule under which it began, also
/// when another one is in force by the time it ends.
///
/// @param id such as `P-VERIFY`; several versions of it may follow each other in time
/// @param trigger what starts it
/// @param stop what it must have come to
/// @param sense whether the day found is the last on which to act or the first
/// @param rolls whether a last day that is a day off moves on to the next working day
/// @param extensions what may be granted, one after the other
/// @param causes what time is not counted for
/// @param amberAt from how many units left the light is amber
/// @param from the first day on which it is in force
/// @param to the last one; empty while it is in force
public record ClockRule(
        String id,
        Wording name,
        Wording trigger,
        Wording stop,
        Term term,
        Sense sense,
        boolean rolls,
        List<Extension> extensions,
        Set<StopCause> causes,
        int amberAt,
        Wording basis,
        Confidence confidence,
        LocalDate from,
        Optional<LocalDate> to) {

    private static final int DAYS_IN_A_MONTH = 30;
    private static final int FIFTH = 5;

    /// What the day that a clock gives is good for: the last on which to act, or the first.
    public enum Sense {
        /// 届满日: the last day on which it may be done.
        AT_LATEST,
        /// 最早日: the first day on which it may be done, announced at least so long before.
        AT_EARLIEST,
        /// 期满次日: the day after the term is over, when somebody else has the whole of its last day.
        AFTERWARDS
    }

    public ClockRule {
        extensions = List.copyOf(extensions);
        causes = Set.copyOf(causes);
        if (to.filter(last -> last.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException(id + " ends before it begins");
        }
        for (Extension extension : extensions) {
            if (extension.by().filter(by -> by.unit() != term.unit()).isPresent()) {
                throw new IllegalArgumentException(id + " is extended in another unit than it runs in");
            }
        }
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /// The same, in force no longer than through a day.
    ClockRule until(LocalDate last) {
        return with(term, basis, confidence, from, Optional.of(last));
    }

    /// The version as a decision leaves it.
    ClockRule settled(RuleDecision decision) {
        decision.term().ifPresent(this::demandUnit);
        return with(
                decision.term().orElse(term),
                new Wording(basis.zh() + "；" + decision.evidence(), basis.en() + "; " + decision.evidence()),
                Confidence.VERIFIED,
                decision.from().orElse(from),
                to);
    }

    /// What was granted to cases under way is counted in the old unit.
    private void demandUnit(Term length) {
        if (length.unit() != term.unit() && !extensions.isEmpty()) {
            throw new RuleFault("term", "可延长的期限不能改用另一种单位", "a term that can be extended keeps its unit");
        }
    }

    private ClockRule with(Term length, Wording source, Confidence mark, LocalDate first, Optional<LocalDate> last) {
        var amber = amberAt == usualAmber(term) ? usualAmber(length) : amberAt;
        return new ClockRule(
                id, name, trigger, stop, length, sense, rolls, extensions, causes, amber, source, mark, first, last);
    }

    /// A fifth of the term, in days where it runs in months.
    static int usualAmber(Term term) {
        var units = term.unit() == TermUnit.MONTH ? term.amount() * DAYS_IN_A_MONTH : term.amount();
        return Math.ceilDiv(units, FIFTH);
    }

    /// A count of plain days under no statute, such as `WD:7` or `D:90`.
    static ClockRule plain(String id, Term term) {
        var amount = term.inWords();
        return new ClockRule(
                id,
                amount,
                new Wording("起算", "start"),
                new Wording("届满", "end"),
                term,
                Sense.AT_LATEST,
                true,
                List.of(new Extension(Optional.of(term), new Wording("批准人", "approver"))),
                Set.of(StopCause.values()),
                0,
                new Wording("民事诉讼法第八十五条", "Civil Procedure Law Art. 85"),
                Confidence.VERIFIED,
                LocalDate.MIN,
                Optional.empty());
    }
}

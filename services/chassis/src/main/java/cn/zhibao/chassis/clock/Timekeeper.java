package cn.zhibao.chassis.clock;

import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.legalclock.CaseClock;
import cn.zhibao.legalclock.ClockBook;
import cn.zhibao.legalclock.ClockLaw;
import cn.zhibao.legalclock.ClockLedger;
import cn.zhibao.legalclock.ClockRule;
import cn.zhibao.legalclock.Fact;
import cn.zhibao.legalclock.LedgerFault;
import cn.zhibao.legalclock.Reckoning;
import cn.zhibao.legalclock.Term;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reckons the clocks of cases (计时) by the law in force. A clock whose rule was not in force on the day it would have
/// started is none.
@ApplicationScoped
public class Timekeeper {

    private final Now now;
    private final LawInForce inForce;

    Timekeeper(Now now, LawInForce inForce) {
        this.now = now;
        this.inForce = inForce;
    }

    /// Reckons the due day of an aggregate anew. Whoever changes one calls this before the change is told.
    ///
    /// @throws LedgerFault naming the entry that cannot stand
    public <T extends Timed> T wind(T timed) {
        var edition = inForce.edition();
        timed.dueOn(nearest(timed, edition.law()), edition.number());
        return timed;
    }

    /// The due day of the nearest clock that runs, by a law; empty while all stand still or none runs.
    ///
    /// @throws LedgerFault naming the entry that cannot stand
    public static Optional<LocalDate> nearest(Timed timed, ClockLaw law) {
        var book = timed.clockBook();
        return timed.clocks().stream()
                .filter(CaseClock::isRunning)
                .flatMap(one -> rule(law, one).flatMap(rule -> law.clock().due(rule, book.ledger(one))).stream())
                .min(Comparator.naturalOrder());
    }

    /// The day on which so many working days after a day are full.
    public LocalDate workingDaysAfter(LocalDate day, int workingDays) {
        return law().clock().due(day, Term.workingDays(workingDays)).due();
    }

    /// Every clock of an aggregate as of now, in the order in which they started.
    public List<ClockView> clocks(Timed timed) {
        var moment = moment();
        var law = law();
        return timed.clocks().stream()
                .flatMap(one -> rule(law, one).stream().map(rule -> view(timed.clockBook(), one, rule, law, moment)))
                .toList();
    }

    /// A clock beside those of an aggregate, about which nothing was entered; none where its rule was not in force on
    /// the
    /// day on which it started.
    public Optional<ClockView> clock(CaseClock one) {
        var law = law();
        return rule(law, one).map(rule -> view(ClockBook.EMPTY, one, rule, law, moment()));
    }

    /// A clock beside those of an aggregate that runs from a minute, as those in hours do; none where its rule was not
    /// in
    /// force on the day on which it started.
    public Optional<ClockView> clock(String rule, LocalDateTime start, Optional<LocalDateTime> stopped) {
        var law = law();
        var moment = moment();
        var one = new CaseClock(rule, start.toLocalDate(), stopped.map(LocalDateTime::toLocalDate));
        var started = ClockLedger.EMPTY.with(new Fact.Started(start));
        var ledger = stopped.map(at -> started.with(new Fact.Stopped(at))).orElse(started);
        return rule(law, one).map(known -> {
            var reckoning = law.clock().reckon(known, ledger, moment);
            return ClockView.of(reckoning, one, List.of(), remaining(reckoning, law, moment.toLocalDate()));
        });
    }

    /// The nearest clock that runs, or one that stands still; none where nothing has to be done.
    public Optional<DeadlineView> deadline(Timed timed) {
        var moment = moment();
        var law = law();
        var clock = law.clock();
        return timed.clocks().stream()
                .filter(CaseClock::isRunning)
                .flatMap(one -> rule(law, one).stream()
                        .map(rule -> clock.reckon(rule, timed.clockBook().ledger(one), moment)))
                .min(Comparator.comparing(Reckoning::due, Timekeeper::soonest))
                .map(reckoning -> DeadlineView.of(reckoning, remaining(reckoning, law, moment.toLocalDate())));
    }

    /// The time that the next extension of a clock grants: as much as is asked for, or what its rule gives.
    ///
    /// @throws Refused where the rule leaves the length open and none is asked for
    public Term granted(Timed timed, CaseClock one, Optional<Integer> amount) {
        var rule = demandRule(one);
        if (amount.isPresent()) {
            return new Term(amount.get(), rule.term().unit());
        }
        var reckoning = law().clock().reckon(rule, timed.clockBook().ledger(one), moment());
        var already = reckoning.granted().size() - 1;
        // Beyond what the rule allows the ledger itself refuses the entry.
        var next = rule.extensions().stream().skip(already).findFirst();
        return next.map(step -> step.by().orElseThrow(Timekeeper::lengthOpen)).orElse(rule.term());
    }

    /// The rule of a clock.
    ///
    /// @throws Refused where none was in force on the day on which it started
    public ClockRule demandRule(CaseClock one) {
        return rule(law(), one)
                .orElseThrow(() -> new Refused(
                        CommonRefusal.INVALID,
                        List.of(new FieldFault(
                                "entry",
                                "规则" + one.rule() + "在" + one.start() + "未生效，没有可计的期限",
                                one.rule() + " was not in force on " + one.start() + ", there is no clock"))));
    }

    private static Refused lengthOpen() {
        return new Refused(
                CommonRefusal.INVALID,
                List.of(new FieldFault("amount", "规则未定延长多少，请填写", "the rule leaves the length open; name it")));
    }

    private static ClockView view(ClockBook book, CaseClock one, ClockRule rule, ClockLaw law, LocalDateTime moment) {
        var reckoning = law.clock().reckon(rule, book.ledger(one), moment);
        return ClockView.of(reckoning, one, book.entries(one.rule()), remaining(reckoning, law, moment.toLocalDate()));
    }

    private static Optional<ClockRule> rule(ClockLaw law, CaseClock one) {
        return law.rules().inForce(one.rule(), one.start());
    }

    /// Working days until it is due, negative when it is overdue; none while it stands still.
    private static Optional<Integer> remaining(Reckoning reckoning, ClockLaw law, LocalDate today) {
        return reckoning.due().map(due -> law.clock().remaining(today, due).workingDays());
    }

    private ClockLaw law() {
        return inForce.edition().law();
    }

    private LocalDateTime moment() {
        return LocalDateTime.ofInstant(now.instant(), Now.ZONE);
    }

    /// Days first, the earliest of them first; what stands still comes last.
    private static int soonest(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.orElse(LocalDate.MAX).compareTo(other.orElse(LocalDate.MAX));
    }
}

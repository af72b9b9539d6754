package cn.zhibao.chassis.clock;

import cn.zhibao.legalclock.CaseClock;
import cn.zhibao.legalclock.ClockLedger;
import cn.zhibao.legalclock.ClockRule;
import cn.zhibao.legalclock.Confidence;
import cn.zhibao.legalclock.Fact;
import cn.zhibao.legalclock.Grant;
import cn.zhibao.legalclock.Reckoning;
import cn.zhibao.legalclock.StopCause;
import cn.zhibao.legalclock.Term;
import cn.zhibao.legalclock.TermUnit;
import cn.zhibao.legalclock.Trace;
import cn.zhibao.legalclock.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A clock of a case with everything that explains its day (期限说明): the rule, what was granted and entered, and each
/// stretch of days with the reason why it is counted or not.
///
/// @param due null while it stands still
/// @param remaining working days until it is due, negative when it is overdue, null while it stands still
/// @param extension what may be granted next; null when nothing more may be
/// @param causes for what it may stand still
public record ClockView(
        String rule,
        Wording name,
        Wording basis,
        Confidence confidence,
        Reckoning.State state,
        LocalDate start,
        @Nullable LocalDate stopped,
        @Nullable LocalDate due,
        TermUnit unit,
        int term,
        int used,
        int left,
        int overdue,
        @Nullable Integer remaining,
        Reckoning.Light light,
        boolean provisional,
        List<Granted> grants,
        @Nullable Extensible extension,
        List<Cause> causes,
        List<Entry> entries,
        List<Line> trace) {

    /// Time that was given, by the rule or by whoever extended it.
    public record Granted(int amount, TermUnit unit, Wording why, String source) {

        static Granted of(Grant grant) {
            return new Granted(grant.term().amount(), grant.term().unit(), grant.why(), grant.source());
        }
    }

    /// @param amount the most that may be granted; null where whoever grants it fixes it
    public record Extensible(@Nullable Integer amount, TermUnit unit, Wording approver) {}

    /// Why time is not counted.
    public record Cause(String code, String zh, String en) {

        static Cause of(StopCause cause) {
            return new Cause(cause.name(), cause.wording().zh(), cause.wording().en());
        }
    }

    /// One thing that was entered, in each of its revisions.
    ///
    /// @param withdrawn whether it does not hold any more, because it was taken back or said anew
    public record Entry(
            int number,
            int revision,
            String kind,
            LocalDate on,
            @Nullable LocalDate to,
            @Nullable Cause cause,
            @Nullable Integer amount,
            @Nullable String approver,
            @Nullable String document,
            boolean withdrawn) {

        static Entry of(ClockLedger.Entry entry, Fact fact, boolean withdrawn) {
            return switch (fact) {
                case Fact.Suspended it ->
                    new Entry(
                            entry.number(),
                            entry.revision(),
                            "SUSPENDED",
                            it.on(),
                            null,
                            Cause.of(it.cause()),
                            null,
                            it.approver(),
                            it.document(),
                            withdrawn);
                case Fact.Excluded it ->
                    new Entry(
                            entry.number(),
                            entry.revision(),
                            "EXCLUDED",
                            it.from(),
                            it.to(),
                            Cause.of(it.cause()),
                            null,
                            null,
                            it.document(),
                            withdrawn);
                case Fact.Extended it ->
                    new Entry(
                            entry.number(),
                            entry.revision(),
                            "EXTENDED",
                            it.on(),
                            null,
                            null,
                            it.by().amount(),
                            it.approver(),
                            it.document(),
                            withdrawn);
                case Fact.Resumed it -> plain(entry, "RESUMED", it.on(), withdrawn);
                case Fact.Started it -> plain(entry, "STARTED", it.on(), withdrawn);
                case Fact.Stopped it -> plain(entry, "STOPPED", it.on(), withdrawn);
            };
        }

        private static Entry plain(ClockLedger.Entry entry, String kind, LocalDate on, boolean withdrawn) {
            return new Entry(entry.number(), entry.revision(), kind, on, null, null, null, null, null, withdrawn);
        }
    }

    /// A stretch of days treated alike.
    public record Line(LocalDate from, LocalDate to, boolean counted, int days, int total, Wording why, String source) {

        static Line of(Trace.Line line) {
            return new Line(
                    line.from(),
                    line.to(),
                    line.counted(),
                    line.days(),
                    line.runningTotal(),
                    line.reason(),
                    line.source());
        }
    }

    static ClockView of(
            Reckoning reckoning, CaseClock clock, List<ClockLedger.Entry> entered, Optional<Integer> remaining) {
        var rule = reckoning.rule();
        return new ClockView(
                rule.id(),
                rule.name(),
                rule.basis(),
                rule.confidence(),
                reckoning.state(),
                clock.start(),
                clock.stopped().orElse(null),
                reckoning.due().orElse(null),
                rule.term().unit(),
                rule.term().amount(),
                reckoning.used(),
                reckoning.left(),
                reckoning.overdue(),
                remaining.orElse(null),
                reckoning.light(),
                reckoning.provisional(),
                reckoning.granted().stream().map(Granted::of).toList(),
                next(rule, reckoning.granted().size() - 1),
                rule.causes().stream().sorted().map(Cause::of).toList(),
                entries(entered),
                reckoning.trace().lines().stream().map(Line::of).toList());
    }

    /// After so many extensions have been granted.
    private static @Nullable Extensible next(ClockRule rule, int granted) {
        return rule.extensions().stream()
                .skip(granted)
                .findFirst()
                .map(step -> new Extensible(
                        step.by().map(Term::amount).orElse(null), rule.term().unit(), step.approver()))
                .orElse(null);
    }

    private static List<Entry> entries(List<ClockLedger.Entry> entered) {
        return entered.stream()
                .flatMap(entry -> entry.fact().stream().map(fact -> Entry.of(entry, fact, isSaidAnew(entry, entered))))
                .toList();
    }

    private static boolean isSaidAnew(ClockLedger.Entry entry, List<ClockLedger.Entry> entered) {
        return entered.stream()
                .anyMatch(later -> later.number() == entry.number() && later.revision() > entry.revision());
    }
}

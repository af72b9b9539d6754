package cn.zhibao.legalclock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A ledger read under its rule: every entry checked, time that does not count brought into stretches without overlap.
final class Course {

    private final ClockRule rule;
    private final WorkingDays calendar;
    private final List<Still> still = new ArrayList<>();
    private final List<Grant> grants = new ArrayList<>();
    private @Nullable LocalDateTime start;
    private @Nullable LocalDateTime stopped;
    private Fact.@Nullable Suspended open;

    private Course(ClockRule rule, WorkingDays calendar) {
        this.rule = rule;
        this.calendar = calendar;
        grants.add(new Grant(rule.term(), rule.name(), rule.basis().zh()));
    }

    /// Days that are not counted, both ends included.
    record Still(LocalDate from, LocalDate to, StopCause cause, String document) {}

    static Course of(ClockRule rule, ClockLedger ledger, WorkingDays calendar) {
        var course = new Course(rule, calendar);
        ledger.standing().forEach(course::enter);
        if (course.start == null) {
            throw new LedgerFault(0, "计时未开始", "the clock was never started");
        }
        course.untangle();
        return course;
    }

    LocalDateTime start() {
        return java.util.Objects.requireNonNull(start);
    }

    List<Still> still() {
        return still;
    }

    /// What the rule gives and what was granted beyond it, in order.
    List<Grant> grants() {
        return grants;
    }

    Optional<LocalDateTime> stopped() {
        return Optional.ofNullable(stopped);
    }

    /// The suspension that has not ended yet.
    Optional<Fact.Suspended> open() {
        return Optional.ofNullable(open);
    }

    private void enter(ClockLedger.Standing standing) {
        var number = standing.number();
        var fact = standing.fact();
        demandWithinReach(number, fact.on());
        demand(
                fact instanceof Fact.Started || start != null,
                number,
                "计时开始之前不得有其他记录",
                "nothing happens to a clock before it starts");
        demand(stopped == null, number, "计时停止之后不得再有记录", "nothing happens to a clock after it stopped");
        switch (fact) {
            case Fact.Started begun -> start(number, begun);
            case Fact.Suspended suspended -> suspend(number, suspended);
            case Fact.Resumed resumed -> resume(number, resumed);
            case Fact.Excluded excluded -> exclude(number, excluded);
            case Fact.Extended extended -> extend(number, extended);
            case Fact.Stopped end -> stop(end);
        }
    }

    private void start(int number, Fact.Started begun) {
        demand(start == null, number, "计时只能开始一次", "a clock starts once");
        demand(
                rule.isInForceOn(begun.on()),
                number,
                "规则" + rule.id() + "在" + begun.on() + "未生效",
                rule.id() + " was not in force on " + begun.on());
        demandKnown(number, begun.on());
        start = begun.at();
    }

    private void suspend(int number, Fact.Suspended suspended) {
        demand(open == null, number, "已经中止，不得重复中止", "it is suspended already");
        demandCause(number, suspended.cause());
        demand(!suspended.approver().isBlank(), number, "中止须注明批准人", "a suspension names who approved it");
        var before =
                still.stream().filter(one -> !suspended.on().isAfter(one.to())).findFirst();
        demand(
                before.filter(one -> one.cause() == suspended.cause()).isEmpty(),
                number,
                "与此前的中止重叠",
                "it overlaps an earlier suspension");
        open = suspended;
    }

    private void resume(int number, Fact.Resumed resumed) {
        var suspended = open;
        if (suspended == null) {
            throw new LedgerFault(number, "没有中止，无从恢复", "nothing was suspended that could go on");
        }
        demand(!resumed.on().isBefore(suspended.on()), number, "恢复早于中止", "it goes on before it was suspended");
        if (resumed.on().isAfter(suspended.on())) {
            still.add(new Still(suspended.on(), resumed.on().minusDays(1), suspended.cause(), suspended.document()));
        }
        open = null;
    }

    private void exclude(int number, Fact.Excluded excluded) {
        demandWithinReach(number, excluded.to());
        demandCause(number, excluded.cause());
        demand(!excluded.to().isBefore(excluded.from()), number, "结束早于开始", "it ends before it begins");
        still.add(new Still(excluded.from(), excluded.to(), excluded.cause(), excluded.document()));
    }

    private void extend(int number, Fact.Extended extended) {
        demand(!extended.approver().isBlank(), number, "延长须注明批准人", "an extension names who approved it");
        var nth = grants.size() - 1;
        demand(
                nth < rule.extensions().size(),
                number,
                "规则只允许延长" + rule.extensions().size() + "次",
                "the rule allows " + rule.extensions().size() + " extensions");
        demand(
                extended.by().unit() == rule.term().unit(),
                number,
                "延长的单位应与期限一致",
                "it is extended in another unit than it runs in");
        rule.extensions()
                .get(nth)
                .by()
                .ifPresent(most -> demand(
                        extended.by().amount() <= most.amount(),
                        number,
                        "最多延长" + most.inWords().zh(),
                        "at most " + most.inWords().en() + " may be added"));
        grants.add(new Grant(
                extended.by(),
                new Wording("延长，" + extended.approver() + "批准", "extended, granted by " + extended.approver()),
                extended.document()));
    }

    /// What is done while time stands still is done all the same.
    private void stop(Fact.Stopped end) {
        if (open != null) {
            still.add(new Still(open.on(), end.on(), open.cause(), open.document()));
            open = null;
        }
        stopped = end.at();
    }

    /// Working days before the first notice cannot be counted.
    private void demandKnown(int number, LocalDate day) {
        var first = calendar.firstKnownDay();
        if (rule.term().unit() == TermUnit.WORKING_DAY && day.isBefore(first)) {
            throw new LedgerFault(
                    number,
                    "工作日历始于" + first + "，不能从" + day + "起算工作日",
                    "the working calendar begins on " + first + ", after " + day);
        }
    }

    /// Nobody enters what happens more than a year beyond the last notice: such a day is a slip, or the calendar is
    /// old.
    private void demandWithinReach(int number, LocalDate day) {
        var last = calendar.lastDayInReach();
        if (day.isAfter(last)) {
            throw new LedgerFault(
                    number, day + "超出工作日历，最晚可至" + last, day + " is beyond the calendar, which reaches to " + last);
        }
    }

    private void demandCause(int number, StopCause cause) {
        demand(
                rule.causes().contains(cause),
                number,
                rule.id() + "不因" + cause.wording().zh() + "停止计算",
                rule.id() + " does not stand still for " + cause.wording().en());
    }

    private static void demand(boolean holds, int number, String zh, String en) {
        if (!holds) {
            throw new LedgerFault(number, zh, en);
        }
    }

    /// A day that two causes cover stands still once, for the one that came first.
    private void untangle() {
        still.sort(Comparator.comparing(Still::from));
        var last = LocalDate.MIN;
        for (var i = 0; i < still.size(); i++) {
            var one = still.get(i);
            var from = one.from().isAfter(last) ? one.from() : last.plusDays(1);
            if (from.isAfter(one.to())) {
                still.remove(i--);
            } else {
                still.set(i, new Still(from, one.to(), one.cause(), one.document()));
                last = one.to();
            }
        }
    }
}

package cn.zhibao.legalclock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// Where a clock stands on a day (计时结果): always reckoned from ledger, rule and calendar, never kept.
///
/// @param granted the term and what was added to it
/// @param due the day found; empty while the clock is suspended, because nobody knows when it goes on
/// @param dueAt the minute, for clocks that run in hours
/// @param used units counted so far, in the unit of the rule; months are counted in days
/// @param left units that remain, 0 when none
/// @param overdue units past the due day, 0 while it is in time
/// @param provisional whether the answer leans on a year whose notice is not known
public record Reckoning(
        ClockRule rule,
        LocalDateTime start,
        List<Grant> granted,
        State state,
        Optional<LocalDate> due,
        Optional<LocalDateTime> dueAt,
        int used,
        int left,
        int overdue,
        Light light,
        boolean provisional,
        Trace trace) {

    /// What the clock does.
    public enum State {
        /// 计时中.
        RUNNING,
        /// 中止.
        SUSPENDED,
        /// 已停止: what it was about has been done.
        STOPPED
    }

    /// What a worklist shows.
    public enum Light {
        GREEN,
        AMBER,
        RED,
        /// It stands still.
        GREY
    }
}

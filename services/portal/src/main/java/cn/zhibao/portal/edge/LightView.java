package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.clocks.TermUnit;
import cn.zhibao.portal.edge.services.DeadlineView;
import org.jspecify.annotations.Nullable;

/// A time limit at a glance (期限灯): in words first, so that the colour only repeats them.
///
/// @param style `late`, `soon`, `fine` or `held`
/// @param due the last day; empty while the clock is suspended
public record LightView(String style, String name, String text, String due) {

    /// No clock runs.
    static final LightView NONE = new LightView("", "", "", "");

    static LightView of(@Nullable DeadlineView deadline, ClockWordsView words, Lang lang) {
        if (deadline == null) {
            return NONE;
        }
        var text = text(deadline, words);
        return new LightView(
                deadline.light().style(),
                lang.pick(deadline.name()),
                deadline.provisional() && deadline.due() != null ? words.lightProvisional(text) : text,
                deadline.due() == null ? "" : deadline.due().toString());
    }

    private static String text(DeadlineView deadline, ClockWordsView words) {
        return switch (deadline.state()) {
            case RUNNING -> running(deadline, words);
            case SUSPENDED -> words.lightSuspended();
            case STOPPED ->
                deadline.overdue() == 0
                        ? words.lightDone()
                        : words.lightDoneLate(
                                new TermView(deadline.overdue(), deadline.unit().counted()).words(words));
        };
    }

    /// Working days, in which an office plans; a clock of hours in its own.
    private static String running(DeadlineView deadline, ClockWordsView words) {
        if (deadline.unit() == TermUnit.HOUR || deadline.remaining() == null) {
            var unit = deadline.unit().counted();
            return deadline.overdue() > 0
                    ? words.lightOverdue(new TermView(deadline.overdue(), unit).words(words))
                    : words.lightLeft(new TermView(deadline.left(), unit).words(words));
        }
        int days = deadline.remaining();
        if (days == 0) {
            return words.lightToday();
        }
        var amount = new TermView(Math.abs(days), TermUnit.WORKING_DAY).words(words);
        return days < 0 ? words.lightOverdue(amount) : words.lightLeft(amount);
    }
}

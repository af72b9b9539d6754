package cn.zhibao.portal.edge;

import cn.zhibao.portal.clocks.TermUnit;

/// A length of time in words: 15 个工作日, 1 working day.
record TermView(int amount, TermUnit unit) {

    String words(ClockWordsView words) {
        return switch (unit) {
            case WORKING_DAY -> words.termWorkingDays(amount);
            case DAY -> words.termDays(amount);
            case MONTH -> words.termMonths(amount);
            case HOUR -> words.termHours(amount);
        };
    }

    /// The unit alone, for whoever fills in a number.
    static String unit(TermUnit unit, ClockWordsView words) {
        return switch (unit) {
            case WORKING_DAY -> words.unitWorkingDays();
            case DAY -> words.unitDays();
            case MONTH -> words.unitMonths();
            case HOUR -> words.unitHours();
        };
    }
}

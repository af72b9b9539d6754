package cn.zhibao.caseintake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// The days by which worklists are cut.
///
/// @param soon the last day of what is due soon
record WorkDays(LocalDate today, LocalDate soon) {

    /// How many working days after today are soon.
    static final int SOON = 3;

    private static final int LATELY_DAYS = 30;

    /// The first day of this week.
    LocalDate monday() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// The first day of what counts as finished lately.
    LocalDate lately() {
        return today.minusDays(LATELY_DAYS);
    }
}

package cn.zhibao.caseintake.aid;

import java.time.LocalDate;
import java.time.Year;

/// What a work plan promises of a year (目标), with its source.
///
/// @param value the least number of enterprises
/// @param quotation the plan's own sentence
public record AidTarget(int value, LocalDate validFrom, LocalDate validTo, String plan, String quotation) {

    /// How much of a year the plan covers.
    public enum Coverage {
        WHOLE,
        PART,
        /// The plan ended before, or begins after: its figure is a comparison and no promise.
        NONE
    }

    public Coverage coverage(Year year) {
        var first = year.atDay(1);
        var last = first.plusYears(1).minusDays(1);
        if (validTo.isBefore(first) || validFrom.isAfter(last)) {
            return Coverage.NONE;
        }
        return validFrom.isAfter(first) || validTo.isBefore(last) ? Coverage.PART : Coverage.WHOLE;
    }

    /// How many are still to be served.
    public int remaining(int count) {
        return Math.max(0, value - count);
    }
}

package cn.zhibao.statistics;

import java.util.ArrayList;
import java.util.List;

/// The year as it stood at the end of a month: everything counts from 1 January.
public record MonthFigures(int month, Figures figures) {

    /// Twelve cumulative points from what each single month added; months without entry added nothing.
    public static List<MonthFigures> cumulative(long carriedOver, List<MonthFigures> singles) {
        var points = new ArrayList<MonthFigures>();
        var sum = new Figures(carriedOver, 0, 0);
        for (var month = 1; month <= 12; month++) {
            for (var single : singles) {
                sum = single.month() == month ? sum.plus(single.figures()) : sum;
            }
            points.add(new MonthFigures(month, sum));
        }
        return List.copyOf(points);
    }
}

package cn.zhibao.statistics.edge;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.statistics.ClosureRate;
import cn.zhibao.statistics.FiguresQuery;
import cn.zhibao.statistics.MonthFigures;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A point for each month of the year that has begun, each cumulative from 1 January to the end of its month.
public record MonthlyView(String region, int year, @Nullable Procedure procedure, List<PointView> points) {

    /// @param month such as `2024-03`
    /// @param rate CR-1 up to then; absent where there was no case
    public record PointView(
            String month,
            long carriedOver,
            long opened,
            long closed,
            @Nullable BigDecimal rate) {}

    static MonthlyView of(FiguresQuery query, List<MonthFigures> months) {
        return new MonthlyView(
                query.region().digits(),
                query.year(),
                query.procedure(),
                months.stream().map(month -> point(query.year(), month)).toList());
    }

    private static PointView point(int year, MonthFigures month) {
        var figures = month.figures();
        return new PointView(
                "%04d-%02d".formatted(year, month.month()),
                figures.carriedOver(),
                figures.opened(),
                figures.closed(),
                ClosureRate.WITH_CARRIED_OVER.of(figures).value().orElse(null));
    }
}

package cn.zhibao.portal.edge.services;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The year month by month, cumulated, as statistics sends it.
public record MonthlyView(List<Point> points) {

    /// The end of one month.
    public record Point(
            String month,
            long carriedOver,
            long opened,
            long closed,
            @Nullable BigDecimal rate) {}
}

package cn.zhibao.statistics;

import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.http.Call;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/// Reads figures within the caller's jurisdiction; a region outside it does not exist for the caller.
@ApplicationScoped
public class FiguresService {

    private final FiguresRepository figures;

    FiguresService(FiguresRepository figures) {
        this.figures = figures;
    }

    public Uni<YearFigures> year(FiguresQuery query, Call call) {
        Policy.demand(call.actor(), StatisticsAction.READ_FIGURES, query.region());
        return figures.year(query.region(), query.year());
    }

    /// A cumulative point for each month that has begun.
    public Uni<List<MonthFigures>> months(FiguresQuery query, Call call) {
        return year(query, call)
                .map(year -> year.of(query.procedure()).carriedOver())
                .chain(carriedOver -> figures.months(query.region(), query.year(), query.procedure())
                        .map(singles -> MonthFigures.cumulative(carriedOver, singles)))
                .map(points -> points.stream()
                        .filter(point -> hasBegun(YearMonth.of(query.year(), point.month()), call.today()))
                        .toList());
    }

    private static boolean hasBegun(YearMonth month, LocalDate today) {
        return !month.atDay(1).isAfter(today);
    }

    /// Every target of every plan: they are public promises, whoever asks.
    public Uni<List<Target>> targets() {
        return figures.targets(null);
    }
}

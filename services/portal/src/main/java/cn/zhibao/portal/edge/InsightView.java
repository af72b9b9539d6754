package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Moment;
import cn.zhibao.portal.Rate;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.edge.services.ClosureRatesView;
import cn.zhibao.portal.edge.services.MonthlyView;
import java.util.List;
import java.util.Optional;

/// Closure rates of a region and year on one page: figures, targets, the year by month.
public record InsightView(
        Choice choice,
        String title,
        String sub,
        String trouble,
        String done,
        ErrorsView errors,
        List<RateView> rates,
        List<Count> counts,
        List<Month> months,
        String target,
        boolean mayPublish,
        String key) {

    /// What the address asks for, as the form at the top shows it.
    public record Choice(
            String region,
            int year,
            String procedure,
            List<FieldView.Option> regions,
            List<FieldView.Option> procedures) {}

    /// A number of cases.
    public record Count(String label, long number) {}

    /// A row of the table under the chart.
    public record Month(String month, long opened, long closed, String rate) {}

    static InsightView of(
            Choice choice, ClosureRatesView figures, MonthlyView monthly, FigureWordsView words, Lang lang) {
        var rates = List.of(
                RateView.of(RateView.WITH_CARRIED_OVER, words.rateCr1(), figures, words),
                RateView.of(RateView.OF_NEW, words.rateCr2(), figures, words));
        return new InsightView(
                choice,
                title(choice, words, lang),
                sub(choice, figures, words, lang),
                "",
                "",
                ErrorsView.NONE,
                rates,
                counts(figures, words),
                monthly.points().stream().map(InsightView::month).toList(),
                rates.getFirst().goals().stream()
                        .findFirst()
                        .map(RateView.Goal::at)
                        .orElse(""),
                false,
                "");
    }

    /// The page where figures could not be had.
    static InsightView without(Choice choice, String trouble, ErrorsView errors, FigureWordsView words, Lang lang) {
        return new InsightView(
                choice,
                title(choice, words, lang),
                RegionName.withCode(choice.region(), lang),
                trouble,
                "",
                errors,
                List.of(),
                List.of(),
                List.of(),
                "",
                false,
                "");
    }

    InsightView publishable(String withKey) {
        return new InsightView(choice, title, sub, trouble, done, errors, rates, counts, months, target, true, withKey);
    }

    InsightView saying(String what, ErrorsView why) {
        return new InsightView(choice, title, sub, trouble, what, why, rates, counts, months, target, mayPublish, key);
    }

    static List<Count> counts(ClosureRatesView figures, FigureWordsView words) {
        return List.of(
                new Count(words.casesCarried(), figures.carriedOver()),
                new Count(words.casesOpened(), figures.opened()),
                new Count(words.casesClosed(), figures.closed()),
                new Count(words.casesPending(), figures.pending()));
    }

    public boolean isMeasured() {
        return rates.stream().anyMatch(RateView::isMeasured);
    }

    private static Month month(MonthlyView.Point point) {
        return new Month(
                point.month(),
                point.opened(),
                point.closed(),
                new Rate(point.closed(), point.carriedOver() + point.opened())
                        .percent()
                        .orElse(""));
    }

    private static String title(Choice choice, FigureWordsView words, Lang lang) {
        return procedure(choice.procedure())
                .map(kind -> words.insightTitleOf(choice.year(), lang.pick(kind.zh(), kind.en())))
                .orElseGet(() -> words.insightTitle(choice.year()));
    }

    private static String sub(Choice choice, ClosureRatesView figures, FigureWordsView words, Lang lang) {
        var region = RegionName.withCode(choice.region(), lang);
        return Optional.ofNullable(figures.asOf())
                .map(asOf -> words.insightSub(region, Moment.second(asOf)))
                .orElseGet(() -> words.insightSubEmpty(region));
    }

    static Optional<Procedure> procedure(String name) {
        return java.util.Arrays.stream(Procedure.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}

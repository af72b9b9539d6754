package cn.zhibao.portal.edge;

import cn.zhibao.portal.Rate;
import cn.zhibao.portal.edge.services.ClosureRatesView;
import java.util.List;

/// One rate as it is shown: two decimals, the counts behind it, and where it stands against each target.
public record RateView(String id, String label, String percent, String counts, List<Goal> goals, String width) {

    /// A target in words.
    ///
    /// @param state `ok`, `miss` or empty while there is nothing to judge
    /// @param at the target in percent, for the line in the bar
    public record Goal(String plan, String text, String state, String at, String quotation) {}

    static final String WITH_CARRIED_OVER = "CR-1";
    static final String OF_NEW = "CR-2";

    static RateView of(String id, String label, ClosureRatesView figures, FigureWordsView words) {
        var quotient = figures.rates().get(id);
        var rate = quotient == null ? new Rate(0, 0) : new Rate(quotient.numerator(), quotient.denominator());
        return new RateView(
                id,
                label,
                rate.percent().orElse(""),
                rate.quotient()
                        .map(value -> words.quotientOf(rate.numerator(), rate.denominator(), value))
                        .orElseGet(() -> words.rateNone()),
                figures.targets(id).stream().map(target -> goal(target, words)).toList(),
                rate.percent().map(RateView::capped).orElse("0"));
    }

    private static Goal goal(ClosureRatesView.Target target, FigureWordsView words) {
        var at = Rate.percentOf(target.value());
        var text = target.isOver() ? words.targetExpired(text(target, at, words)) : text(target, at, words);
        var state = target.met() == null ? "" : target.met() ? "ok" : "miss";
        var quotation = target.quotation() == null ? "" : target.quotation();
        return new Goal(target.plan(), text, state, at, quotation);
    }

    private static String text(ClosureRatesView.Target target, String at, FigureWordsView words) {
        if (target.met() == null) {
            return words.targetOpen(at);
        }
        if (target.met()) {
            return words.targetMet(at);
        }
        return target.casesToGo() == null ? words.targetOutOfReach(at) : words.targetToGo(at, target.casesToGo());
    }

    /// The bar ends at the whole, also where old cases lift a rate above it.
    private static String capped(String percent) {
        return new java.math.BigDecimal(percent)
                .min(java.math.BigDecimal.valueOf(100))
                .toPlainString();
    }

    public boolean isMeasured() {
        return !percent.isEmpty();
    }
}

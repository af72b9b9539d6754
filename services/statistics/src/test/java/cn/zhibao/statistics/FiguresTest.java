package cn.zhibao.statistics;

import static cn.zhibao.contracts.reference.Procedure.MEDIATION;
import static cn.zhibao.contracts.reference.Procedure.PENALTY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.contracts.reference.Procedure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final String TORCH = "371071";

    /// Ten cases over two year ends: two of 2023 carried into 2024, one of them closed on its first day; five opened in
    /// 2024, three of these closed in it, one on New Year's Eve; three opened and closed within 2023.
    private static CaseBook tenCases() {
        return CaseBook.after(Stream.of(
                        CaseBook.history(TORCH, PENALTY, day("2023-03-01"), day("2023-04-01")),
                        CaseBook.history(TORCH, PENALTY, day("2023-01-01"), day("2023-12-31")),
                        CaseBook.history(TORCH, PENALTY, day("2023-06-01"), day("2023-06-01")),
                        CaseBook.history(TORCH, PENALTY, day("2023-12-31"), day("2024-01-01")),
                        CaseBook.history(TORCH, PENALTY, day("2023-11-30"), null),
                        CaseBook.history(TORCH, PENALTY, day("2024-01-01"), day("2024-12-31")),
                        CaseBook.history(TORCH, PENALTY, day("2024-02-29"), day("2024-03-01")),
                        CaseBook.history(TORCH, PENALTY, day("2024-05-05"), day("2024-05-06")),
                        CaseBook.history(TORCH, PENALTY, day("2024-12-31"), day("2025-01-01")),
                        CaseBook.history(TORCH, PENALTY, day("2024-07-01"), null))
                .flatMap(Collection::stream)
                .toList());
    }

    @Test
    void countsACaseClosedOnNewYearsDayAsCarriedOverAndClosed() {
        var figures = tenCases().figures(TORCH, 2024, PENALTY);

        assertThat(figures).isEqualTo(new Figures(2, 5, 4));
        assertThat(figures.pending()).isEqualTo(3);
    }

    @Test
    void carriesIntoTheNextYearWhatIsPending() {
        var book = tenCases();

        assertThat(book.figures(TORCH, 2023, PENALTY)).isEqualTo(new Figures(0, 5, 3));
        assertThat(book.figures(TORCH, 2025, PENALTY)).isEqualTo(new Figures(3, 0, 1));
        assertThat(book.figures(TORCH, 2026, PENALTY)).isEqualTo(new Figures(2, 0, 0));
        assertThat(book.figures(TORCH, 2022, PENALTY)).isEqualTo(Figures.NONE);
    }

    @Test
    void leavesTheQuotientUnrounded() {
        var rate = ClosureRate.WITH_CARRIED_OVER.of(new Figures(2, 5, 4));

        assertThat(rate).isEqualTo(new Rate(4, 7));
        assertThat(rate.value()).contains(new BigDecimal("0.5714285714285714285714285714285714"));
        assertThat(ClosureRate.CLOSING_TO_NEW.of(new Figures(2, 5, 4)).value()).contains(new BigDecimal("0.8"));
    }

    @Test
    void givesNoQuotientWithoutDenominator() {
        assertThat(ClosureRate.WITH_CARRIED_OVER.of(Figures.NONE).value()).isEmpty();
        assertThat(ClosureRate.CLOSING_TO_NEW.of(new Figures(3, 0, 2)).value()).isEmpty();
        assertThat(ClosureRate.WITH_CARRIED_OVER.of(new Figures(3, 0, 2)).value())
                .isPresent();
    }

    @Test
    void letsRegionsAndProceduresAddUp() {
        var book = CaseBook.after(Stream.of(
                        CaseBook.history("371071", PENALTY, day("2024-01-05"), day("2024-02-05")),
                        CaseBook.history("371002", MEDIATION, day("2024-01-05"), null),
                        CaseBook.history("371000", PENALTY, day("2024-01-05"), null),
                        CaseBook.history("3702", PENALTY, day("2023-01-05"), null))
                .flatMap(Collection::stream)
                .toList());

        assertThat(book.figures("3710", 2024, null)).isEqualTo(new Figures(0, 3, 1));
        assertThat(book.figures("3710", 2024, PENALTY)).isEqualTo(new Figures(0, 2, 1));
        assertThat(book.figures("37", 2024, null)).isEqualTo(new Figures(1, 3, 1));
        assertThat(book.figures("371071", 2024, MEDIATION)).isEqualTo(Figures.NONE);
    }

    @Test
    void countsAClosingFromItsOpeningAtTheEarliest() {
        var history = CaseBook.history(TORCH, PENALTY, day("2024-03-01"), day("2023-03-01"));

        assertThat(CaseBook.after(history).figures(TORCH, 2023, null)).isEqualTo(Figures.NONE);
        assertThat(CaseBook.after(history).figures(TORCH, 2024, null)).isEqualTo(new Figures(0, 1, 1));
    }

    @Test
    void countsNothingForAClosingWhoseOpeningIsUnknown() {
        var history = CaseBook.history(TORCH, PENALTY, day("2024-03-01"), day("2024-04-01"));

        assertThat(CaseBook.after(history.subList(1, 2)).figures(TORCH, 2024, null))
                .isEqualTo(Figures.NONE);
        assertThat(CaseBook.after(history.reversed()).figures(TORCH, 2024, null))
                .isEqualTo(new Figures(0, 1, 1));
    }

    @Test
    void addsTheMonthsUp() {
        var points = MonthFigures.cumulative(
                2, List.of(new MonthFigures(3, new Figures(0, 4, 1)), new MonthFigures(12, new Figures(0, 1, 6))));

        assertThat(points).hasSize(12);
        assertThat(points.get(1)).isEqualTo(new MonthFigures(2, new Figures(2, 0, 0)));
        assertThat(points.get(2)).isEqualTo(new MonthFigures(3, new Figures(2, 4, 1)));
        assertThat(points.get(11)).isEqualTo(new MonthFigures(12, new Figures(2, 5, 7)));
    }

    @Test
    void freezesWhatItWasGiven() {
        var year = new YearFigures(
                cn.zhibao.contracts.reference.RegionCode.of(TORCH),
                2024,
                Map.of(PENALTY, new Figures(2, 5, 4), Procedure.ADJUDICATION, new Figures(1, 0, 1)),
                Watermark.of(null, null, Map.of("enforcement", 9L)),
                List.of());

        var frozen = FrozenFigures.of(year, 3, day("2025-01-10"));

        assertThat(frozen.with(List.of()).of(null)).isEqualTo(new Figures(3, 5, 5));
        assertThat(frozen.with(List.of()).of(PENALTY)).isEqualTo(new Figures(2, 5, 4));
        assertThat(frozen.with(List.of()).of(MEDIATION)).isEqualTo(Figures.NONE);
        assertThat(frozen.definitions()).containsExactly("CR-1 v1", "CR-2 v1");
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}

package cn.zhibao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Target NINETY = target("CR-1", ">=", "0.90", "2022-08-01", "2025-06-30");

    @Test
    void isMetExactlyAtTheTarget() {
        var verdict = only(new Figures(4, 16, 18), NINETY);

        assertThat(verdict.met()).isTrue();
        assertThat(verdict.casesToGo()).isZero();
        assertThat(verdict.gap()).isEqualByComparingTo("0");
    }

    @Test
    void isNotMetByARateThatOnlyRoundsToTheTarget() {
        var verdict = only(new Figures(0, 1_000_000_000, 899_999_999), NINETY);

        assertThat(verdict.met()).isFalse();
        assertThat(verdict.casesToGo()).isEqualTo(1);
    }

    @Test
    void mustBeExceededWhereThePlanSaysMoreThan() {
        var more = target("CR-1", ">", "0.90", "2022-08-01", "2025-06-30");

        assertThat(only(new Figures(4, 16, 18), more).met()).isFalse();
        assertThat(only(new Figures(4, 16, 18), more).casesToGo()).isEqualTo(1);
        assertThat(only(new Figures(4, 16, 19), more).met()).isTrue();
    }

    @Test
    void tellsTheGapAndTheCasesToGo() {
        var verdict = only(new Figures(10, 90, 83), NINETY);

        assertThat(verdict.gap()).isEqualByComparingTo("0.07");
        assertThat(verdict.casesToGo()).isEqualTo(7);
    }

    @Test
    void showsAnExceededTargetAsNegativeGap() {
        assertThat(only(new Figures(0, 100, 97), NINETY).gap()).isEqualByComparingTo("-0.07");
    }

    @Test
    void judgesNothingWithoutCases() {
        var verdict = only(Figures.NONE, NINETY);

        assertThat(verdict.met()).isNull();
        assertThat(verdict.gap()).isNull();
        assertThat(verdict.casesToGo()).isNull();
    }

    @Test
    void promisesNoClosingsThatAreNotThere() {
        var ratio = target("CR-2", ">=", "1.5", "2022-08-01", "2025-06-30");

        assertThat(only(new Figures(0, 10, 4), ratio).casesToGo()).isNull();
        assertThat(only(new Figures(5, 10, 4), ratio).casesToGo()).isEqualTo(11);
    }

    @Test
    void appliesToEveryYearThatThePlanTouches() {
        assertThat(Verdict.on(new Figures(0, 1, 1), 2021, List.of(NINETY))).isEmpty();
        assertThat(Verdict.on(new Figures(0, 1, 1), 2022, List.of(NINETY))).noneMatch(Verdict::expired);
        assertThat(Verdict.on(new Figures(0, 1, 1), 2025, List.of(NINETY)))
                .hasSize(1)
                .noneMatch(Verdict::expired);
    }

    @Test
    void showsTheLatestTargetAsExpiredAfterItsPlan() {
        var older = target("CR-1", ">=", "0.80", "2018-01-01", "2020-12-31");

        var verdicts = Verdict.on(new Figures(0, 10, 9), 2026, List.of(older, NINETY));

        assertThat(verdicts).singleElement().satisfies(verdict -> {
            assertThat(verdict.target()).isEqualTo(NINETY);
            assertThat(verdict.expired()).isTrue();
            assertThat(verdict.met()).isTrue();
        });
    }

    @Test
    void holdsNoOtherMetricAgainstClosureRates() {
        var satisfaction = target("SATISFACTION", ">", "0.85", "2022-08-01", "2025-06-30");

        assertThat(Verdict.on(new Figures(0, 1, 1), 2024, List.of(satisfaction)))
                .isEmpty();
    }

    private static Verdict only(Figures figures, Target target) {
        return Verdict.on(figures, 2024, List.of(target)).getFirst();
    }

    private static Target target(String metric, String operator, String value, String from, String to) {
        return new Target(
                "plan",
                "371071",
                metric,
                operator,
                new BigDecimal(value),
                LocalDate.parse(from),
                LocalDate.parse(to),
                false,
                "",
                "");
    }
}

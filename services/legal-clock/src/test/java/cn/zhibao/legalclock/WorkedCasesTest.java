package cn.zhibao.legalclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The clock against the cases of docs/clock-cases.md, which people counted.
class WorkedCasesTest {

    private static final List<WorkedCase> CASES = WorkedCase.all();

    private final LegalClock clock = new LegalClock(WorkingDays.official());

    @TestFactory
    Stream<DynamicTest> comesToTheDayThatWasCounted() {
        return CASES.stream()
                .map(one -> dynamicTest(
                        one.toString(), () -> assertThat(one.found(clock)).isEqualTo(one.due())));
    }

    @TestFactory
    Stream<DynamicTest> comesToTheSameDayWithoutTheTrace() {
        return CASES.stream()
                .map(one -> dynamicTest(
                        one.toString(),
                        () -> assertThat(clock.due(one.rule(), one.ledger())).isEqualTo(counted(one))));
    }

    @Test
    void numbersTheCasesWithoutAGap() {
        assertThat(CASES)
                .extracting(WorkedCase::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, CASES.size()).boxed().toList());
    }

    @Test
    void hasACaseForEveryVersionOfEveryRule() {
        assertThat(ClockRules.official().all())
                .hasSize(72)
                .allSatisfy(rule -> assertThat(casesOf(rule, one -> true))
                        .as("%s from %s", rule.id(), rule.from())
                        .isNotEmpty());
    }

    @Test
    void hasACaseThatStandsStillForEveryRuleThatKnowsIt() {
        assertThat(ClockRules.official().all())
                .filteredOn(rule -> !rule.causes().isEmpty())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(casesOf(rule, WorkedCase::standsStill))
                        .as("%s from %s", rule.id(), rule.from())
                        .isNotEmpty());
    }

    @Test
    void hasAnExtendedCaseForEveryRuleThatAllowsIt() {
        assertThat(ClockRules.official().all())
                .filteredOn(rule -> !rule.extensions().isEmpty())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(casesOf(rule, WorkedCase::isExtended))
                        .as("%s from %s", rule.id(), rule.from())
                        .isNotEmpty());
    }

    private static List<WorkedCase> casesOf(ClockRule rule, Predicate<WorkedCase> wanted) {
        return CASES.stream()
                .filter(one -> one.rule().equals(rule))
                .filter(wanted)
                .toList();
    }

    /// The day that stands in the table, without its marks.
    private static Optional<LocalDate> counted(WorkedCase one) {
        var day = one.due().replace("from ", "").replace(" provisional", "");
        return day.equals("open") ? Optional.empty() : Optional.of(LocalDate.parse(day.substring(0, 10)));
    }
}

package cn.zhibao.legalclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleDecisionTest {

    private static final String READ = "示例规定第三条";
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final ClockRules RULES = ClockRules.read(java.util.List.of(
            "rule X | 试验 | trial",
            "runs 10 WD",
            "starts 起 | start",
            "stops 止 | stop",
            "basis 据说 | hearsay",
            "mark unverified",
            "force 2020-01-01 |",
            "rule Y | 可延长 | can be extended",
            "runs 10 WD",
            "more free | 负责人 | head",
            "starts 起 | start",
            "stops 止 | stop",
            "basis 据说 | hearsay",
            "mark unverified",
            "force 2020-01-01 | 2021-12-31"));

    @Test
    void confirmsARuleAsItStands() {
        var rule = RULES.settled(decision("X", Optional.empty(), Optional.empty()))
                .inForce("X", FIRST)
                .orElseThrow();
        assertThat(rule.confidence()).isEqualTo(Confidence.VERIFIED);
        assertThat(rule.term()).isEqualTo(Term.workingDays(10));
        assertThat(rule.basis().zh()).isEqualTo("据说；" + READ);
    }

    @Test
    void givesAnotherLengthThatAlwaysHeld() {
        var rules = RULES.settled(decision("X", Optional.of(Term.days(20)), Optional.empty()));
        assertThat(rules.versions("X")).singleElement().satisfies(rule -> {
            assertThat(rule.term()).isEqualTo(Term.days(20));
            assertThat(rule.amberAt()).isEqualTo(4);
        });
        assertThat(RULES.versions("X").getFirst().term())
                .as("the register before stays as it was")
                .isEqualTo(Term.workingDays(10));
    }

    @Test
    void givesAnotherLengthFromADayOnAndLeavesWhatBeganBefore() {
        var change = LocalDate.of(2026, 7, 1);
        var rules = RULES.settled(decision("X", Optional.of(Term.workingDays(7)), Optional.of(change)));
        assertThat(rules.inForce("X", change.minusDays(1)).orElseThrow())
                .returns(Term.workingDays(10), ClockRule::term)
                .returns(Confidence.UNVERIFIED, ClockRule::confidence)
                .returns(Optional.of(change.minusDays(1)), ClockRule::to);
        assertThat(rules.inForce("X", change).orElseThrow())
                .returns(Term.workingDays(7), ClockRule::term)
                .returns(Confidence.VERIFIED, ClockRule::confidence);
        assertThat(rules.versions("Y")).isEqualTo(RULES.versions("Y"));
    }

    @Test
    void refusesWhatCannotBeMeantAndNamesThePart() {
        refused("version", () -> RULES.settled(decision("Z", Optional.empty(), Optional.empty())));
        refused(
                "version",
                () -> RULES.settled(
                        new RuleDecision("X", FIRST.plusDays(1), Optional.empty(), Optional.empty(), READ)));
        refused("term", () -> RULES.settled(decision("Y", Optional.of(Term.days(10)), Optional.empty())));
        refused("from", () -> decision("X", Optional.empty(), Optional.of(FIRST.plusDays(1))));
        refused("from", () -> decision("X", Optional.of(Term.days(10)), Optional.of(FIRST)));
        refused(
                "from",
                () -> RULES.settled(
                        decision("Y", Optional.of(Term.workingDays(7)), Optional.of(LocalDate.of(2022, 1, 1)))));
        refused("evidence", () -> new RuleDecision("X", FIRST, Optional.empty(), Optional.empty(), " "));
    }

    private static RuleDecision decision(String rule, Optional<Term> term, Optional<LocalDate> from) {
        return new RuleDecision(rule, FIRST, term, from, READ);
    }

    private static void refused(String part, org.assertj.core.api.ThrowableAssert.ThrowingCallable decision) {
        assertThatThrownBy(decision).isInstanceOfSatisfying(RuleFault.class, fault -> {
            assertThat(fault.part()).isEqualTo(part);
            assertThat(fault.reason().zh()).isNotBlank();
        });
    }
}

package cn.zhibao.legalclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The shipped register of clocks, and how others are read.
class ClockRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @Test
    void knowsEveryClock() {
        assertThat(ClockRules.official().all().stream().map(ClockRule::id).collect(Collectors.toSet()))
                .contains(
                        "P-VERIFY",
                        "P-DECIDE",
                        "C-ACCEPT",
                        "C-MEDIATE",
                        "PA-CLOSE",
                        "J-DECIDE",
                        "PUB-LOCAL",
                        "K-INVEST",
                        "E-15")
                .hasSize(67);
    }

    @Test
    void saysWhatStillHasToBeConfirmed() {
        Set<String> open = ClockRules.official().all().stream()
                .filter(rule -> rule.confidence() == Confidence.UNVERIFIED)
                .map(ClockRule::id)
                .collect(Collectors.toSet());

        assertThat(open)
                .containsExactlyInAnyOrder(
                        "P-CLOSE", "P-JURISDICTION", "C-ACCEPT", "C-IDENTITY", "C-TERM-INFORM", "R-INFORM", "M-PEOPLE");
    }

    @Test
    void countsPlainUnits() {
        assertThat(ClockRules.official().inForce("WD:7", DAY).orElseThrow().term())
                .isEqualTo(Term.workingDays(7));
        assertThat(ClockRules.official().inForce("D:90", DAY).orElseThrow().term())
                .isEqualTo(Term.days(90));
        assertThat(ClockRules.official().inForce("XX:7", DAY)).isEmpty();
        assertThat(ClockRules.official().knows("WD:x")).isFalse();
    }

    @Test
    void refusesTwoVersionsAtATimeAndNamesTheLine() {
        var rule = List.of(
                "rule A | 甲 | a", "runs 3 D", "starts 始 | start", "stops 止 | stop", "basis 法 | law", "mark verified");

        assertThatThrownBy(() -> ClockRules.read(joined(rule, "force 2020-01-01 |", rule, "force 2021-01-01 |")))
                .hasMessageContaining("two versions");
        assertThatThrownBy(() -> ClockRules.read(List.of("rule A | 甲 | a", "runs 3 X")))
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> ClockRules.read(rule)).hasMessageContaining("lacks the line force");
    }

    private static List<String> joined(List<String> one, String first, List<String> other, String second) {
        var lines = new java.util.ArrayList<>(one);
        lines.add(first);
        lines.addAll(other);
        lines.add(second);
        return lines;
    }
}

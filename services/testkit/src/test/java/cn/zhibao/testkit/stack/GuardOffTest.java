package cn.zhibao.testkit.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A guard is gone while it is off, and stands again afterwards.
class GuardOffTest {

    /// Four kinds of guard as the product has them.
    static class Gate {

        static void demand(String role) {
            throw new IllegalStateException(role);
        }

        String condition(String column) {
            return column + " like '37%'";
        }

        Optional<String> key() {
            return Optional.of("key");
        }

        <T> T seen(T aggregate) {
            throw new IllegalStateException(aggregate.toString());
        }
    }

    @Test
    void letsEverythingThroughWhileACheckIsSilent() {
        try (var off = GuardOff.silent(Gate.class, "demand")) {
            assertThat(off).isNotNull();
            Gate.demand("officer");
        }
        assertThatThrownBy(() -> Gate.demand("officer")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void saysAnotherConditionAndThenItsOwn() {
        var gate = new Gate();
        try (var off = GuardOff.saying(Gate.class, "condition", "1 = 1")) {
            assertThat(off).isNotNull();
            assertThat(gate.condition("region")).isEqualTo("1 = 1");
        }
        assertThat(gate.condition("region")).isEqualTo("region like '37%'");
    }

    @Test
    void missesWhatIsThere() {
        var gate = new Gate();
        try (var off = GuardOff.missing(Gate.class, "key")) {
            assertThat(off).isNotNull();
            assertThat(gate.key()).isEmpty();
        }
        assertThat(gate.key()).contains("key");
    }

    @Test
    void handsOnWhatItWasGiven() {
        var gate = new Gate();
        try (var off = GuardOff.passing(Gate.class, "seen")) {
            assertThat(off).isNotNull();
            assertThat(gate.seen("case")).isEqualTo("case");
        }
        assertThatThrownBy(() -> gate.seen("case")).isInstanceOf(IllegalStateException.class);
    }
}

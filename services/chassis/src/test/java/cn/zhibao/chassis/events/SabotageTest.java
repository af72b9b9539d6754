package cn.zhibao.chassis.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody takes something away by hand; the conservation ledger names the sender, the day and the lane, and no other.
class SabotageTest {

    private static final int SEEDS = 100;

    @ParameterizedTest
    @EnumSource
    void namesWhatSomebodyTookAway(SimulatedWorld.Sabotage what) throws SQLException {
        var missed = 0;
        for (var seed = 1; seed <= SEEDS; seed++) {
            var named = SimulatedWorld.sabotage(seed, what);
            assertThat(named.byTheLedger()).as("seed %d", seed).isEqualTo(named.missing());
            missed += named.missing().size();
        }
        assertThat(missed).isPositive();
    }
}

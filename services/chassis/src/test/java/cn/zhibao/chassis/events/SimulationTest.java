package cn.zhibao.chassis.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class SimulationTest {

    @Test
    void scratch() {
        Logger.getLogger("cn.zhibao.chassis.events").setLevel(Level.OFF);
        System.out.println("CP=" + System.getProperty("surefire.test.class.path"));
        var n = Integer.getInteger("seeds", 200);
        var from = System.nanoTime();
        var bad = new java.util.TreeMap<String, Integer>();
        var first = new java.util.TreeMap<String, Long>();
        long steps = 0, faults = 0;
        for (long seed = 1; seed <= n; seed++) {
            var o = SimulatedWorld.play(seed);
            steps += o.trace().steps();
            faults += o.faults();
            for (var f : o.findings()) { bad.merge(f.kind().toString(), 1, Integer::sum); first.putIfAbsent(f.kind().toString(), seed); }
        }
        System.out.println(n + " seeds, " + steps + " steps, " + faults + " faults, ms " + (System.nanoTime() - from) / 1_000_000 + " " + bad + " " + first);
        var show = Long.getLong("show", 0);
        if (show != 0) System.out.println(SimulatedWorld.play(show, Set.of(), true));
    }
}

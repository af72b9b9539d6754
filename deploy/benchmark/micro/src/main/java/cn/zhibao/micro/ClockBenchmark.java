package cn.zhibao.micro;

import cn.zhibao.legalclock.ClockLedger;
import cn.zhibao.legalclock.ClockRule;
import cn.zhibao.legalclock.ClockRules;
import cn.zhibao.legalclock.Fact;
import cn.zhibao.legalclock.LegalClock;
import cn.zhibao.legalclock.StopCause;
import cn.zhibao.legalclock.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What a change of the calendar costs: the due days of 100,000 clocks with three entries each, reckoned in one pass.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ClockBenchmark {

    private static final int CLOCKS = 100_000;

    private final List<Clock> clocks = new ArrayList<>(CLOCKS);
    private final LegalClock clock = new LegalClock(WorkingDays.official());

    /// A clock as a service keeps it.
    record Clock(ClockRule rule, ClockLedger ledger) {}

    @Setup
    public void invent() {
        var random = new Random(4);
        var first = LocalDate.of(2025, 1, 1);
        for (var i = 0; i < CLOCKS; i++) {
            var start = first.plusDays(random.nextInt(700));
            var from = start.plusDays(1 + random.nextInt(20));
            var until = from.plusDays(1 + random.nextInt(30));
            var ledger = ClockLedger.EMPTY
                    .with(new Fact.Started(start.atTime(9, 0)))
                    .with(new Fact.Suspended(from, StopCause.APPRAISAL, "负责人", "委托书"))
                    .with(new Fact.Resumed(until));
            var id = i % 2 == 0 ? "P-VERIFY" : "P-DECIDE";
            clocks.add(new Clock(ClockRules.official().inForce(id, start).orElseThrow(), ledger));
        }
    }

    @Benchmark
    @OperationsPerInvocation(CLOCKS)
    public long dueDays() {
        var sum = 0L;
        for (var one : clocks) {
            sum += clock.due(one.rule(), one.ledger()).orElseThrow().toEpochDay();
        }
        return sum;
    }
}

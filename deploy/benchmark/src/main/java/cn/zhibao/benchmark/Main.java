package cn.zhibao.benchmark;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `deploy/benchmark/run [NAME…]`: measures, keeps the raw rows under deploy/benchmark/results and writes
/// docs/performance.md anew from all rows kept.
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Measure the product against the limits of this machine. 与本机极限相比的性能测量。")
public final class Main implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "Which: ${COMPLETION-CANDIDATES}. All when none is named.")
    private List<Name> names = List.of();

    @Option(names = "--rounds", defaultValue = "5", description = "Interleaved rounds (default ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--seconds",
            defaultValue = "10",
            description = "Length of one measurement (default ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--full", description = "Also the sizes that take an hour (ten million cases).")
    private boolean full;

    /// What can be measured.
    enum Name {
        LIMITS(bench -> new LimitsBenchmark(bench).run()),
        REGISTER(bench -> new RegisterBenchmark(bench).run()),
        LIFECYCLE(bench -> new LifecycleBenchmark(bench).run()),
        LATENCY(bench -> new LatencyBenchmark(bench).run()),
        OVERLOAD(bench -> new OverloadBenchmark(bench).run()),
        RELAY(bench -> new RelayBenchmark(bench).run()),
        START(bench -> new StartBenchmark(bench).run()),
        FRESHNESS(bench -> new FreshnessBenchmark(bench).run()),
        IMPORT(bench -> new ImportBenchmark(bench).run()),
        REBUILD(bench -> new RebuildBenchmark(bench).run()),
        CLOCKS(bench -> new ClocksBenchmark(bench).run()),
        TAX(bench -> new TaxBenchmark(bench).run()),
        GROW(bench -> new GrowBenchmark(bench).run()),
        WORKLISTS(bench -> new WorklistBenchmark(bench).run()),
        SEARCH(bench -> new SearchBenchmark(bench).run()),
        WORKBOOK(bench -> new WorkbookBenchmark(bench).run());

        private final Scenario scenario;

        Name(Scenario scenario) {
            this.scenario = scenario;
        }
    }

    /// One of them, run on a copy of the product.
    @FunctionalInterface
    private interface Scenario {
        void run(Bench bench) throws Exception;
    }

    @Override
    public Integer call() throws Exception {
        var root =
                Path.of(System.getProperty("zhibao.root", ".")).toAbsolutePath().normalize();
        var wanted = names.isEmpty() ? EnumSet.allOf(Name.class) : EnumSet.copyOf(names);
        for (var name : wanted) {
            // Each on a product of its own: what one leaves behind is not carried by the next.
            try (var bench = new Bench(root, rounds, seconds, full)) {
                bench.begin();
                name.scenario.run(bench);
            }
        }
        new Report(root).write();
        return 0;
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }
}

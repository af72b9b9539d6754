package cn.zhibao.benchmark;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

    /// What can be measured.
    enum Name {
        REGISTER,
        START,
        FRESHNESS,
        IMPORT
    }

    @Override
    public Integer call() throws Exception {
        var root =
                Path.of(System.getProperty("zhibao.root", ".")).toAbsolutePath().normalize();
        var wanted = names.isEmpty() ? EnumSet.allOf(Name.class) : Set.copyOf(names);
        try (var bench = new Bench(root, rounds, seconds)) {
            bench.begin();
            if (wanted.contains(Name.REGISTER)) {
                new RegisterBenchmark(bench).run();
            }
            if (wanted.contains(Name.START)) {
                new StartBenchmark(bench).run();
            }
            if (wanted.contains(Name.FRESHNESS)) {
                new FreshnessBenchmark(bench).run();
            }
            if (wanted.contains(Name.IMPORT)) {
                new ImportBenchmark(bench).run();
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

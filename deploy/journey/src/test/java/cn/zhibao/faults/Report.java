package cn.zhibao.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The table of a run: a line a scenario, printed and kept under target/faults.
final class Report {

    private static final Path FOLDER = Path.of("target/faults");
    private static final String HEAD =
            "scenario,faults,facts_in_all,lost,doubled,out_of_order,take_over_ms_median,take_over_ms_most";
    private static final List<String> LINES = new ArrayList<>(List.of(HEAD));

    private Report() {}

    static synchronized void add(String scenario, int faults, Settlement.Balance balance, List<Long> takeOver) {
        var sorted = takeOver.stream().sorted().toList();
        LINES.add(String.join(
                ",",
                scenario,
                Integer.toString(faults),
                Long.toString(balance.facts()),
                Integer.toString(balance.lost().size()),
                Integer.toString(balance.doubled().size()),
                Integer.toString(balance.inverted().size()),
                sorted.isEmpty() ? "" : sorted.get(sorted.size() / 2).toString(),
                sorted.isEmpty() ? "" : sorted.getLast().toString()));
        System.out.println("faults: " + HEAD + "\nfaults: " + LINES.getLast());
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(Slice.SOAK ? "soak.csv" : "slice.csv"), LINES);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}

package cn.zhibao.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;

/// A register of 9,415 cases brought in: until the import is done, and until the figures hold its last case.
final class ImportBenchmark {

    static final String NAME = "import";

    /// As many as the public register of police fines that the imports are proven with.
    private static final int ROWS = 9_415;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int OPENED_WITHIN_DAYS = 5_000;
    private static final int CLOSED_WITHIN_DAYS = 900;
    private static final int PERCENT_CLOSED = 84;
    private static final int LAST_YEAR =
            FIRST.plusDays(OPENED_WITHIN_DAYS + CLOSED_WITHIN_DAYS).getYear();
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Bench bench;
    private final Client officer;
    private final Client leader;

    ImportBenchmark(Bench bench) {
        this.bench = bench;
        this.officer = new Client(bench, "officer");
        this.leader = new Client(bench, "leader");
    }

    void run() throws IOException, InterruptedException {
        var sheet = bench.sheet(NAME, "round", "rows", "import_s", "rows_per_s", "figures_s");
        bench.start(Bench.SERVICES.toArray(String[]::new));
        var known = facts();
        for (var round = 1; round <= bench.rounds(); round++) {
            var register = Register.of(round);
            var begin = System.nanoTime();
            var id = officer.upload("case-intake", "/imports", register.csv())
                    .path("id")
                    .asText();
            Patience.until("the import", LOOK, () -> status(id).equals("DONE"));
            var imported = (System.nanoTime() - begin) / 1e9;
            known += register.facts();
            var expected = known;
            Patience.until("the figures", LOOK, () -> facts() >= expected);
            var shown = (System.nanoTime() - begin) / 1e9;
            sheet.row(round, ROWS, "%.1f".formatted(imported), Math.round(ROWS / imported), "%.1f".formatted(shown));
        }
    }

    private String status(String id) throws IOException, InterruptedException {
        return officer.get("case-intake", "/imports/" + id).path("status").asText();
    }

    /// Openings and closings of all years together, as the figures show them.
    private long facts() throws IOException, InterruptedException {
        var facts = 0L;
        for (var year = FIRST.getYear(); year <= LAST_YEAR; year++) {
            var figures = leader.get("statistics", "/closure-rates?region=371071&procedure=PENALTY&year=" + year);
            facts += figures.path("opened").asLong() + figures.path("closed").asLong();
        }
        return facts;
    }

    /// A register made up from a seed, and how many openings and closings it tells of.
    private record Register(String csv, long facts) {

        static Register of(int round) {
            var random = new Random(round);
            var csv = new StringBuilder("caseNo,procedure,region,right,title,openedOn,dueOn,closedOn,outcome\n");
            var facts = 0L;
            for (var i = 0; i < ROWS; i++) {
                var opened = FIRST.plusDays(random.nextInt(OPENED_WITHIN_DAYS));
                var isClosed = random.nextInt(100) < PERCENT_CLOSED;
                facts += isClosed ? 2 : 1;
                csv.append("测量%d-%d,PENALTY,371071,TRADEMARK,历史案件 %d,%s,,%s,%s\n"
                        .formatted(
                                round,
                                i,
                                i,
                                opened,
                                isClosed ? opened.plusDays(random.nextInt(CLOSED_WITHIN_DAYS)) : "",
                                isClosed ? "EXECUTED" : ""));
            }
            return new Register(csv.toString(), facts);
        }
    }
}

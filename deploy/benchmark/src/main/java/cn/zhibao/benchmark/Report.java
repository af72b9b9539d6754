package cn.zhibao.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// docs/performance.md, written from the latest run of each benchmark: medians with least and greatest, each beside its
/// aim, nothing by hand.
final class Report {

    private final Path root;
    private final StringBuilder page = new StringBuilder();
    private String waiting = "";

    Report(Path root) {
        this.root = root;
    }

    void write() throws IOException {
        page.append("""
                # Performance

                Written by `deploy/benchmark/run` from the latest run of each benchmark; the raw rows lie in
                `deploy/benchmark/results`. The machine has %d processor cores and is shared, so a single number says
                little: trust the ratios, whose sides were measured in turn within one run. Figures are medians of the
                rounds. One broker and one database server on one disk: nothing here speaks of replicas.

                """.formatted(Runtime.getRuntime().availableProcessors()));
        register();
        lifecycle();
        latency();
        overload();
        events();
        growth();
        worklists();
        search();
        workbook();
        starts();
        clocks();
        tax();
        Files.writeString(
                root.resolve("docs/performance.md"),
                page.toString().replaceAll("\n{3,}", "\n\n").stripTrailing() + "\n");
    }

    private void register() throws IOException {
        var limits = rows(LimitsBenchmark.NAME);
        var ours = rows(RegisterBenchmark.NAME);
        var peers = rows(RegisterBenchmark.PEERS);
        section("Registering a case", """
                Over HTTP with a token: checked, numbered, stored, written to the hash chain and to the outbox, durable.
                The limit is pgbench with the same statements and nothing before it. The Spring Boot peer does the same
                over HTTP with the same tokens, but hashes no chain, keeps no idempotency keys and has no row security;
                Flowable only starts a case, embedded, without HTTP or token.""", ours, limits);
        line("Ours as a share of the limit, 32 clients", ours, "ratio", Aim.atLeast(0.5));
        line(
                "Ours as a multiple of Spring Boot",
                peers.where("who", "Spring Boot"),
                "ours_by_theirs",
                Aim.atLeast(1.5));
        line(
                "Ours as a multiple of Flowable's starts",
                peers.where("who", "Flowable"),
                "ours_by_theirs",
                Aim.atLeast(8));
        line("Ours, registrations a second", ours, "ours_per_s", Aim.NONE);
        line("… half answered within, ms", ours, "p50_ms", Aim.NONE);
        line("… 99 of 100 answered within, ms", ours, "p99_ms", Aim.NONE);
        line("The limit, transactions a second", ours, "limit_per_s", Aim.NONE);
        for (var who : peers.kinds("who")) {
            line(who + ", a second", peers.where("who", who), "per_s", Aim.NONE);
        }
        line("The same on an idle machine in seven statements, 16 clients", limits, "register_per_s", Aim.NONE);
        line("… in a single statement", limits, "register_at_once_per_s", Aim.NONE);
        List<BarChart.Bar> bars = new ArrayList<>();
        bar(bars, "ours", ours, "ours_per_s");
        bar(bars, "limit (pgbench)", ours, "limit_per_s");
        for (var who : peers.kinds("who")) {
            bar(bars, who, peers.where("who", who), "per_s");
        }
        picture("register", "Registrations a second", bars);
    }

    private void lifecycle() throws IOException {
        var lives = rows(LifecycleBenchmark.NAME);
        var ours = lives.where("who", "ours");
        section("A case from registration to hand-over", """
                Equal work for the user: registered, accepted, handed over; three durable commits, each with its history
                entry and its event, 8 clients. Engines are embedded, without HTTP and token: they start a case, then
                query and complete its two tasks. Inside they change 29 rows for it (Flowable), ours 9 and 3 deletions
                from the outbox; that is their price for the same work.""", lives);
        line("Ours as a share of the limit", lives.where("who", "limit"), "ratio", Aim.atLeast(0.5));
        for (var who : lives.kinds("who")) {
            if (!who.equals("ours") && !who.equals("limit")) {
                line("Ours as a multiple of " + who, lives.where("who", who), "ratio", Aim.atLeast(8));
            }
        }
        line("Ours, cases a second", ours, "per_s", Aim.NONE);
        line("… half done within, ms", ours, "p50_ms", Aim.NONE);
        line("… 99 of 100 done within, ms", ours, "p99_ms", Aim.NONE);
        for (var who : lives.kinds("who")) {
            if (!who.equals("ours")) {
                line(who + ", cases a second", lives.where("who", who), "per_s", Aim.NONE);
            }
        }
        List<BarChart.Bar> bars = new ArrayList<>();
        for (var who : lives.kinds("who")) {
            bar(bars, who, lives.where("who", who), "per_s");
        }
        picture("lifecycle", "Cases a second, from registration to hand-over", bars);
    }

    private void latency() throws IOException {
        var latency = rows(LatencyBenchmark.NAME);
        section("How long a registration takes", """
                Requests are due at fixed times and are measured from then, at shares of the most the service did in a
                closed loop; pgbench at the same rates beside it.""", latency);
        for (var percent : latency.kinds("percent")) {
            var share = latency.where("percent", percent);
            line("At %s %% of the most: half within, ms".formatted(percent), share, "p50_ms", Aim.NONE);
            line("… 99 of 100 within, ms", share, "p99_ms", percent.equals("50") ? Aim.atMost(30) : Aim.NONE);
            line("… 999 of 1,000 within, ms", share, "p999_ms", Aim.NONE);
            line("… pgbench, 99 of 100 within, ms", share, "limit_p99_ms", Aim.NONE);
        }
    }

    private void overload() throws IOException {
        var overload = rows(OverloadBenchmark.NAME);
        section("Twice as much as it can do", """
                Registrations due at twice the rate of the closed loop's peak. A service works on a fixed number of
                requests at once and turns the next away with 503 and `Retry-After`
                ([decision 0019](decisions/0019-overload.md)).""", overload);
        line("Done, as a share of the peak", overload, "share_of_peak", Aim.atLeast(0.9));
        line("99 of 100 of those let in, as a multiple of the peak's", overload, "p99_by_peak_p99", Aim.atMost(3));
        line("Registered a second", overload, "goodput_per_s", Aim.NONE);
        line("… at the peak", overload, "peak_per_s", Aim.NONE);
        line("99 of 100 let in answered within, ms", overload, "p99_ms", Aim.NONE);
        line("99 of 100 turned away told so within, ms", overload, "refused_p99_ms", Aim.NONE);
        line("Turned away and told when to come back", overload, "told", Aim.NONE);
        line("Refused with 503 alone", overload, "bare_503", Aim.atMost(0));
        line("Any other answer, or none", overload, "other", Aim.atMost(0));
    }

    private void events() throws IOException {
        var relay = rows(RelayBenchmark.NAME);
        var drain = relay.where("what", "drain");
        var limits = rows(LimitsBenchmark.NAME);
        section("Events", """
                From the outbox to who listens at the broker; from the request that closes a case to the closure rate that
                shows it; and the figures derived anew.""", relay, limits);
        line("A full outbox sent, events a second", drain, "per_s", Aim.NONE);
        for (var pace : relay.kinds("what")) {
            if (!pace.equals("drain")) {
                line(
                        "At %s events a second: half heard within, ms".formatted(pace),
                        relay.where("what", pace),
                        "p50_ms",
                        Aim.NONE);
                line("… 99 of 100 heard within, ms", relay.where("what", pace), "p99_ms", Aim.NONE);
            }
        }
        line("The broker takes with the plain client, a second", limits, "produce_per_s", Aim.NONE);
        line("… and gives", limits, "consume_per_s", Aim.NONE);
        var calm = rows(FreshnessBenchmark.NAME);
        line("A closing shown by the closure rate: half within, ms", calm, "p50_ms", Aim.atMost(40));
        line("… 99 of 100 within, ms", calm, "p99_ms", Aim.atMost(250));
        var load = rows(FreshnessUnderLoad.NAME);
        for (var pace : load.kinds("closings_per_s")) {
            var paced = load.where("closings_per_s", pace);
            line("At %s closings a second: half within, ms".formatted(pace), paced, "p50_ms", Aim.NONE);
            line("… 99 of 100 within, ms", paced, "p99_ms", Aim.atMost(250));
        }
        var register = rows("import");
        line("A register of 9,415 cases imported, seconds", register, "import_s", Aim.NONE);
        line("… until the figures hold the last of them, seconds", register, "figures_s", Aim.NONE);
        var rebuild = rows(RebuildBenchmark.NAME);
        for (var events : rebuild.where("source", "archive").kinds("events")) {
            var size = rebuild.where("source", "archive").where("events", events);
            line(
                    "All figures from an archive of %,d events, seconds".formatted(Long.parseLong(events)),
                    size,
                    "seconds",
                    Aim.NONE);
            line("… events a second", size, "per_s", Aim.atLeast(300_000));
        }
        line("Heard again from the broker, events a second", rebuild.where("source", "broker"), "per_s", Aim.NONE);
    }

    private void growth() throws IOException {
        var grow = rows(GrowBenchmark.NAME);
        if (grow.rows().isEmpty()) {
            return;
        }
        page.append("""

                ## What growth costs

                The queries behind the pages people open all day, by number of cases in the register: milliseconds in the
                database and pages of 8 kilobytes touched. The plans lie in `deploy/benchmark/results/plans`. A plan that
                reads a whole table, or touches more than 200 pages, is a fault.

                | query |""");
        for (var size : grow.kinds("cases")) {
            page.append(" %,d: ms | pages |".formatted(Long.parseLong(size)));
        }
        page.append(" plan |\n|---|")
                .append("---:|---:|".repeat(grow.kinds("cases").size()))
                .append("---|\n");
        for (var query : grow.kinds("query")) {
            page.append("| ").append(query).append(" |");
            var verdict = "ok";
            for (var size : grow.kinds("cases")) {
                var rows = grow.where("query", query).where("cases", size);
                page.append(" %s | %s |".formatted(first(rows, "ms"), first(rows, "pages")));
                verdict = first(rows, "verdict").equals("ok") ? verdict : "**" + first(rows, "verdict") + "**";
            }
            page.append(" ").append(verdict).append(" |\n");
        }
        page.append("\n");
    }

    private void worklists() throws IOException {
        var pages = rows(WorklistBenchmark.NAME);
        section("The first page of a worklist", """
                Over HTTP with a token, 4 clients, as an officer of a district opens it; growth is the time within which 95
                of 100 are answered, against the same page of the smallest register in the same round.""", pages);
        for (var page : pages.kinds("page")) {
            for (var size : pages.kinds("cases")) {
                var rows = pages.where("page", page).where("cases", size);
                var cases = "%,d cases".formatted(Long.parseLong(size));
                line("%s, %s: 95 of 100 within, ms".formatted(page, cases), rows, "p95_ms", Aim.atMost(150));
                if (!size.equals(pages.kinds("cases").getFirst())) {
                    line("… growth", rows, "growth", Aim.atMost(1.3));
                }
            }
        }
    }

    private void search() throws IOException {
        var search = rows(SearchBenchmark.NAME);
        section("A search for two characters", """
                Among 500,000 cases and 1,000,000 parties: of ten terms one stands in almost everything, two in every tenth
                name, seven in one of a thousand or in nothing. Over HTTP with 4 clients; in the database one after another.""", search);
        for (var where : search.kinds("where")) {
            var rows = search.where("where", where);
            line(where + ": half within, ms", rows, "p50_ms", Aim.NONE);
            line("… 95 of 100 within, ms", rows, "p95_ms", Aim.atMost(50));
            line("… slowest, ms", rows, "max_ms", Aim.NONE);
        }
    }

    private void workbook() throws IOException {
        workbook(WorkbookBenchmark.NAME, "An Excel workbook of 10,000 rows", """
                Uploaded, judged row by row, the 9,500 good rows registered, and the same workbook given back marked.""");
        workbook(WorkbookBenchmark.WHOLE, "An Excel workbook of 10,000 rows and 10,000 enterprises", """
                The same, with a respondent of its own in every row, its credit code and address, goods, place and link.""");
    }

    private void workbook(String name, String title, String about) throws IOException {
        var workbook = rows(name);
        section(title, about, workbook);
        line("Judged after, seconds", workbook, "checked_s", Aim.NONE);
        line("… registered after, seconds", workbook, "registered_s", Aim.atMost(30));
        line("… given back marked after, seconds", workbook, "marked_s", Aim.NONE);
        line("Most memory of the whole process, MB", workbook, "peak_megabytes", Aim.NONE);
    }

    private static String first(Rows rows, String column) {
        return rows.values(column).stream().findFirst().orElse("");
    }

    private void starts() throws IOException {
        var cold = rows(StartBenchmark.COLD);
        section("Start and memory", """
                As built, and with the start rehearsed once after the build, which `./zhibao up` does by itself on a JDK 25
                or newer.""", cold);
        line("case-intake as built, seconds to its first answer", cold.where("how", "plain"), "seconds", Aim.NONE);
        line("… rehearsed", cold.where("how", "rehearsed"), "seconds", Aim.atMost(2.5));
        line(
                "The whole product with its data as built, seconds",
                rows(StartBenchmark.START),
                "seconds",
                Aim.atMost(60));
        line("… rehearsed", rows(StartBenchmark.START + StartBenchmark.REHEARSED), "seconds", Aim.atMost(60));
        for (var how : List.of("", StartBenchmark.REHEARSED)) {
            var memory = rows(StartBenchmark.MEMORY + how);
            for (var process : memory.kinds("process")) {
                line(
                        "Memory of " + process + " after start" + how.replace("-", ", ") + ", MB",
                        memory.where("process", process),
                        "megabytes",
                        Bench.SERVICES.contains(process) ? Aim.atMost(200) : Aim.NONE);
            }
        }
    }

    private void clocks() throws IOException {
        var clocks = rows(ClocksBenchmark.NAME);
        section("Reckoning due days", """
                What a change of calendar or rules costs: 100,000 clocks with a start, a suspension and a resumption each,
                reckoned in one pass by one thread (JMH).""", clocks);
        line("Due days a second", clocks, "due_days_per_s", Aim.NONE);
        line("One pass over 100,000, ms", clocks, "pass_ms", Aim.NONE);
    }

    private void tax() throws IOException {
        var tax = rows(TaxBenchmark.NAME);
        var micro = rows(TaxBenchmark.MICRO);
        section("What safety costs", """
                Row security can be taken away by asking as the superuser. Token, policy and audit hash cannot be taken away
                from a service without a switch that must not exist, so each is measured by itself: microseconds of one
                processor for one operation.""", tax);
        line("Registration statements with row security, as a share of those without", tax, "ratio", Aim.atLeast(0.75));
        for (var operation : micro.kinds("operation")) {
            line(operation + ", microseconds", micro.where("operation", operation), "micros", Aim.NONE);
        }
    }

    private Rows rows(String sheet) throws IOException {
        return Rows.latest(root, sheet);
    }

    /// The heading, the words, the run, the rounds to distrust, and the head of the table; on the page as soon as
    /// there is a row for it.
    private void section(String heading, String words, Rows... measured) {
        var text = new StringBuilder("\n## " + heading + "\n\n" + words + "\n\n");
        for (var rows : measured) {
            text.append(rows.measured());
        }
        heading(text.toString().stripTrailing()
                + "\n\n| what | median | least | greatest | aim | |\n|---|---:|---:|---:|---|---|\n");
    }

    private void heading(String text) {
        waiting = text;
    }

    /// A row of the table, where there is something to show.
    private void line(String says, Rows rows, String column, Aim aim) {
        var values = rows.values(column);
        if (!values.isEmpty()) {
            var spread = Spread.of(values);
            page.append(waiting)
                    .append("| %s | %s | %s |%n".formatted(says, spread.cells(), aim.cells(spread.median())));
            waiting = "";
        }
    }

    private static void bar(List<BarChart.Bar> bars, String label, Rows rows, String column) {
        if (!rows.values(column).isEmpty()) {
            bars.add(new BarChart.Bar(label, Spread.of(rows.values(column))));
        }
    }

    private void picture(String name, String title, List<BarChart.Bar> bars) throws IOException {
        page.append("\n");
        if (!bars.isEmpty()) {
            var chart = new BarChart(title, List.copyOf(bars));
            chart.write(root.resolve("docs/performance-" + name + ".svg"));
            page.append("![%s](performance-%s.svg)%n%n".formatted(chart.words(), name));
        }
    }
}
